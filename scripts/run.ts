import { parseSettings, requireMailServer } from '../src/config.ts';
import type { Settings } from '../src/config.ts';
import { buildAll } from './build.ts';
import { commandEnvironment, serverEnvironment } from './launch/child-environment.ts';
import { makeDataFolder } from './launch/data-folder.ts';
import { finishRestore, withClient } from './launch/database-state.ts';
import { explain } from './launch/launch-error.ts';
import { openDatabase } from './launch/open-database.ts';
import type { OpenDatabase } from './launch/open-database.ts';
import { prepareDatabase } from './launch/prepare-database.ts';
import { runCommand } from './launch/run-command.ts';
import { readRunning } from './launch/running.ts';
import { exitCodeOf, spawnBundle } from './launch/spawn-bundle.ts';
import { stopRequest } from './launch/stop-request.ts';

/* node scripts/run.ts NAME [ARGUMENT ...]: one command of the application, or its worker alone. */
const log = (words: string): void => void process.stderr.write(`${words}\n`);

async function run(settings: Settings, [name = '', ...args]: string[]): Promise<number> {
  if (name === 'backup' && args.includes('--verify')) return checkFile(name, args);
  makeDataFolder(settings.dataDir);
  const [database, stamp] = await Promise.all([openDatabase(settings, log), buildAll(log)]);
  try {
    const order = { settings, name, args, database, stamp };
    return await (asItIs.includes(name) ? runOnDatabaseAsItIs(order) : runBundle(order));
  } finally {
    await database.close();
  }
}

/** They look at a database or fill an empty one; none of them may bring it up to date on the way. */
const asItIs = ['backup', 'restore', 'audit-verify', 'audit-anchors'];

async function runOnDatabaseAsItIs({ settings, name, args, database, stamp }: Order): Promise<number> {
  const facts = { settings, database, demo: settings.demo };
  const exitCode = await runChild({ name, args, environment: commandEnvironment(facts), lost: database.lost });
  if (name === 'restore' && exitCode === 0) {
    await withClient(database.ownerUrl, (client) => finishRestore(client, stamp));
    log('Die Plattform kann jetzt starten.');
  }
  return exitCode;
}

/** A file is checked anywhere, without a database. */
async function checkFile(name: string, args: string[]): Promise<number> {
  await buildAll(log);
  return runChild({ name, args, environment: process.env, lost: new Promise(() => undefined) });
}

type Child = { name: string; args: string[]; environment: NodeJS.ProcessEnv; lost: Promise<void> };

async function runChild({ name, args, environment, lost }: Child): Promise<number> {
  const child = spawnBundle('command', {
    args: [name, ...args],
    environment,
    // Paths among the arguments count from where the command was typed.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    isLoud: true,
  });
  void stopRequest().then(() => child.kill('SIGTERM'));
  void lost.then(() => child.kill('SIGTERM'));
  return (await exitCodeOf(child)) ?? 1;
}

type Order = { settings: Settings; name: string; args: string[]; database: OpenDatabase; stamp: string };

async function runBundle({ settings, name, args, database, stamp }: Order): Promise<number> {
  const isWorker = name === 'worker';
  const check = (demo: boolean): void => {
    if (isWorker) requireMailServer({ ...settings, demo });
  };
  // Beside the operator's database a worker may know the application's login only; migrating is the matter of others.
  const isGuest = isWorker && !database.isOwnServer;
  if (isGuest) check(settings.demo);
  const demo = isGuest
    ? settings.demo
    : await prepareDatabase({
        settings,
        database,
        stamp,
        log,
        check,
        runCommand: (step, demo) => runCommand(step, { settings, database, demo }),
      });
  // Links in mails and on the screen lead to the site that runs here, if one does.
  const facts = { settings, database, demo, baseUrl: settings.baseUrl ?? readRunning(settings.dataDir)?.url };
  if (!isWorker) return runChild({ name, args, environment: commandEnvironment(facts), lost: database.lost });
  const child = spawnBundle('worker', { environment: serverEnvironment(facts) });
  void stopRequest().then(() => child.kill('SIGTERM'));
  void database.lost.then(() => child.kill('SIGTERM'));
  return (await exitCodeOf(child)) ?? 1;
}

try {
  process.exitCode = await run(parseSettings(process.env), process.argv.slice(2));
} catch (error) {
  log(explain(error));
  process.exitCode = 1;
}
process.exit();
