import { parseSettings, requireMailServer } from '../src/config.ts';
import type { Settings } from '../src/config.ts';
import { buildAll } from './build.ts';
import { commandEnvironment, serverEnvironment } from './launch/child-environment.ts';
import { makeDataFolder } from './launch/data-folder.ts';
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
  makeDataFolder(settings.dataDir);
  const [database, stamp] = await Promise.all([openDatabase(settings, log), buildAll(log)]);
  try {
    return await runBundle({ settings, name, args, database, stamp });
  } finally {
    await database.close();
  }
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
  const child = isWorker
    ? spawnBundle('worker', { environment: serverEnvironment(facts) })
    : spawnBundle('command', {
        args: [name, ...args],
        environment: commandEnvironment(facts),
        // Paths among the arguments count from where the command was typed.
        cwd: process.env['INIT_CWD'] ?? process.cwd(),
        isLoud: true,
      });
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
