import { setTimeout as delay } from 'node:timers/promises';
import { requireMailServer } from '../../src/config.ts';
import type { Settings } from '../../src/config.ts';
import { buildAll } from '../build.ts';
import { hasSnapshot, restoreSnapshot } from './demo-snapshot.ts';
import type { KeptChild } from './keep-child-running.ts';
import { explain } from './launch-error.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { prepareDatabase } from './prepare-database.ts';
import { runCommand } from './run-command.ts';
import type { Running } from './running.ts';
import { startServers } from './start-servers.ts';
import type { Servers } from './start-servers.ts';

export type Site = {
  /** Builds, opens the database and starts the servers. `mayBecomeFree`: see PortWish. */
  open: (mayBecomeFree: boolean) => Promise<Pick<Running, 'url' | 'demo'>>;
  /** After a change of the sources; if it doesn't work out, the next change may. */
  renew: () => Promise<void>;
  /** Builds, migrates and replaces one process after the other, so that no request fails. Tells whether it worked out. */
  replaceAll: () => Promise<boolean>;
  close: () => Promise<void>;
  /** Rejects when the site cannot go on. */
  failure: Promise<never>;
};

/** Everything that `npm start` keeps running: database, application, worker. */
export function createSite(settings: Settings, log: (words: string) => void): Site {
  const { promise: failure, reject: fail } = Promise.withResolvers<never>();
  failure.catch(() => undefined);
  const children = new Set<KeptChild>();
  let database: OpenDatabase;
  let stamp: string;
  let demo: boolean;
  let servers: Servers;
  let isClosing = false;
  let queue: Promise<unknown> = Promise.resolve();

  /** What changes the running site happens one after the other; if it fails, the site does. */
  const inTurn = async (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(() => (isClosing ? undefined : work())).catch(fail);
    await queue;
  };

  const prepare = async (): Promise<void> => {
    demo = await prepareDatabase({
      settings,
      database,
      stamp,
      log,
      check: (demo) => requireMailServer({ ...settings, demo }),
      runCommand: (name, demo) => runCommand(name, { settings, database, demo }),
    });
  };

  const start = async (port: number, mayBecomeFree: boolean): Promise<void> => {
    const facts = { settings, database, demo };
    const onMessage = ({ type, station = '' }: { type: string; station?: string }) => {
      if (type === 'reset-demo' && demo) void inTurn(() => resetDemo(station));
    };
    servers = await startServers({ facts, port, mayBecomeFree, log, onMessage, onFailure: fail }, children);
  };

  const restart = async (between: () => Promise<void>): Promise<void> => {
    await servers.stop();
    await between();
    await prepare();
    await start(servers.port, true);
  };

  const resetDemo = async (station: string): Promise<void> => {
    if (!(await hasSnapshot(database.ownerUrl))) {
      log('Diese Demo lässt sich nicht zurücksetzen: Von ihrem Anfang gibt es keine Kopie.');
      return;
    }
    log('Setze die Demo zurück ...');
    await restart(async () => {
      await restoreSnapshot(database.ownerUrl);
      await runCommand('open-demo', { settings, database, demo }, station);
    });
  };

  /** It may fall while we are getting up. */
  const openAgain = async (attempts = 5): Promise<OpenDatabase> => {
    try {
      return await openDatabase(settings, log);
    } catch (error) {
      if (attempts === 1) throw error;
      await delay(1000);
      return openAgain(attempts - 1);
    }
  };

  const watchDatabase = async (): Promise<void> => {
    await database.lost;
    await inTurn(async () => {
      log('Die Datenbank ist ausgefallen, starte sie neu ...');
      const { appUrl } = database;
      database = await openAgain();
      void watchDatabase();
      if (database.appUrl !== appUrl) await restart(() => Promise.resolve());
    });
  };

  return {
    failure,
    open: async (mayBecomeFree) => {
      [database, stamp] = await Promise.all([openDatabase(settings, log), buildAll(log)]);
      void watchDatabase();
      await prepare();
      await start(settings.port, mayBecomeFree);
      return { url: servers.url, demo };
    },
    renew: () =>
      inTurn(async () => {
        try {
          const before = stamp;
          stamp = await buildAll(log);
          if (stamp === before) return;
          await restart(() => Promise.resolve());
        } catch (error) {
          log(explain(error));
        }
      }),
    replaceAll: async () => {
      let isDone = false;
      await inTurn(async () => {
        try {
          log('Ersetze die Prozesse, einen nach dem anderen ...');
          stamp = await buildAll(log);
          await prepare();
          await servers.replaceAll();
          isDone = true;
          log('Alle Prozesse sind ersetzt.');
        } catch (error) {
          log(`Das Ersetzen ist nicht gelungen, die bisherigen Prozesse laufen weiter. ${explain(error)}`);
        }
      });
      return isDone;
    },
    close: async () => {
      isClosing = true;
      await Promise.all([...children].map((child) => child.stop()));
      await database?.close();
    },
  };
}
