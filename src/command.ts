import { join } from 'node:path';
import { checkBackup } from './commands/check-backup.ts';
import type { CommandOrder } from './commands/command-order.ts';
import { inviteAdministrator, type InviteResult } from './commands/invite-administrator.ts';
import { listAnchors } from './commands/list-anchors.ts';
import { makeBackup } from './commands/make-backup.ts';
import { putBackupBack } from './commands/put-backup-back.ts';
import { resetSecondFactor } from './commands/reset-second-factor.ts';
import { verifyAudit } from './commands/verify-audit.ts';
import { parseConfig, parseSettings } from './config.ts';
import { jobsOf } from './modules.ts';
import { layDemo, openDemo } from './modules/demo/index.ts';
import { importRegisterFile } from './modules/organisations/index.ts';
import { openDatabase, type Database, type Db } from './platform/db/database.ts';
import { migrate } from './platform/db/migrate.ts';
import { stopWithParent } from './platform/process/stop-with-parent.ts';

const [, , name = '', ...args] = process.argv;
const [argument] = args;
const root = join(import.meta.dirname, '..');

/** Commands that keep and check what is there; they change no database that is in use. */
const ofKeeping: Readonly<Record<string, (order: CommandOrder) => Promise<number>>> = {
  backup: makeBackup,
  restore: putBackupBack,
  'audit-verify': verifyAudit,
  'audit-anchors': listAnchors,
};

const isCheckOfBackup = name === 'backup' && args.includes('--verify');

/** A demo on its first day, or opened at the station the argument names. */
const fillDemo = async (db: Db, origin = ''): Promise<number> => {
  await (name === 'seed' ? layDemo(db) : openDemo({ db, origin, jobs: jobsOf() }, argument));
  return 0;
};

/** One-off commands: migrate, seed, open-demo STATION, register-import FILE, admin-invite MAIL, factor-reset MAIL. */
async function run(): Promise<number> {
  if (isCheckOfBackup) return checkGiven();
  const config = parseConfig(process.env);
  const ownerUrl = config.databaseOwnerUrl ?? config.databaseUrl;
  const keeping = ofKeeping[name];
  if (keeping !== undefined) return keeping({ config, ownerUrl, root, args, print, tell: say, onStop });
  const open = (): Database =>
    openDatabase({
      url: config.databaseUrl,
      isPatient: true,
      ...(config.databaseRole === undefined ? {} : { role: config.databaseRole }),
    });
  switch (name) {
    case 'migrate':
      return tellApplied(await migrate(ownerUrl, join(root, 'migrations'), { demo: config.demo }));
    case 'seed':
    case 'open-demo':
      return using(open(), ({ db }) => fillDemo(db, config.baseUrl));
    case 'register-import':
      return using(open(), ({ db }) => importRegisterFile({ db, print, origin: config.baseUrl ?? '' }, argument ?? ''));
    case 'admin-invite':
      return using(open(), async ({ db }) =>
        tell(
          await inviteAdministrator(db, {
            email: argument ?? '',
            baseUrl: config.baseUrl ?? `http://${config.host}:${config.port}`,
          }),
        ),
      );
    case 'factor-reset':
      return using(open(), async ({ db }) => {
        const { ok, words } = await resetSecondFactor(db, argument ?? '');
        print(words);
        return ok ? 0 : 1;
      });
    default:
      print(
        'Unbekannter Befehl. Bekannt sind: migrate, seed, register-import DATEI, admin-invite MAIL, factor-reset MAIL',
      );
      return 2;
  }
}

/** Needs no database: a file can be checked anywhere. */
async function checkGiven(): Promise<number> {
  const [file] = args.filter((word) => !word.startsWith('--'));
  return checkBackup({ file: file ?? '', key: parseSettings(process.env).backupKey, print });
}

function onStop(tidy: () => void): void {
  stopWithParent(() => {
    tidy();
    process.exit(130);
  });
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function tellApplied(applied: readonly string[]): number {
  print(
    applied.length === 0
      ? 'Die Datenbank ist auf dem neuesten Stand.'
      : `Datenbank: ${applied.length} Änderungen eingespielt.`,
  );
  return 0;
}

function tell(result: InviteResult): number {
  print(result.ok ? `Anmelden (20 Minuten gültig): ${result.link}` : result.problem);
  return result.ok ? 0 : 1;
}

async function using(database: Database, work: (database: Database) => Promise<number>): Promise<number> {
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}
`);
  process.exitCode = 1;
}
// The channel to the launcher would keep us.
process.exit();
