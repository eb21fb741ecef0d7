import { join } from 'node:path';
import { isLoopback } from '../../src/config.ts';
import type { Settings } from '../../src/config.ts';
import type { DatabaseAccess } from './child-environment.ts';
import { findState, insertState, isEmpty, updateState, withClient } from './database-state.ts';
import type { DatabaseState } from './database-state.ts';
import { createSnapshot, dropEverything, emptyDatabase } from './demo-snapshot.ts';
import { waitForLock } from './file-lock.ts';
import { LaunchError } from './launch-error.ts';

export type Preparation = {
  settings: Settings;
  database: DatabaseAccess;
  /** Of the build; while it is the same, nothing needs migrating. */
  stamp: string;
  log: (words: string) => void;
  runCommand: (name: 'migrate' | 'seed' | 'open-demo', demo: boolean) => Promise<void>;
  /** Called with what the database is going to be, before anything is made. */
  check?: (demo: boolean) => void;
};

/**
 * Makes the database what this build expects: migrated, and as a new demo also filled. Several processes may call it.
 * @returns whether it is a demo, which was settled when it was made.
 */
export async function prepareDatabase(preparation: Preparation): Promise<boolean> {
  const { database, stamp, check } = preparation;
  const found = await withClient(database.ownerUrl, findState);
  const demo = settleDemo(preparation.settings, found);
  check?.(demo);
  if (found?.isComplete === true && found.stamp === stamp) return demo;
  const lock = await waitForLock(join(preparation.settings.dataDir, 'prepare.lock'));
  try {
    return await prepareUnderLock(preparation);
  } finally {
    lock.release();
  }
}

async function prepareUnderLock(preparation: Preparation): Promise<boolean> {
  const { database, stamp, log, runCommand } = preparation;
  const { ownerUrl, isOwnServer } = database;
  let state = await withClient(ownerUrl, findState);
  // Killed while it was being made: nobody has seen it yet. A demo was begun in an empty database, so all in it is ours.
  if (state?.isComplete === false && (isOwnServer || state.demo === true)) {
    await (isOwnServer ? emptyDatabase(ownerUrl) : dropEverything(ownerUrl));
    state = undefined;
  }
  const demo = settleDemo(preparation.settings, state);
  if (!state) await beginDatabase(ownerUrl, demo);
  log('Bringe die Datenbank auf den Stand ...');
  await runCommand('migrate', demo);
  if (demo && state?.isComplete !== true) {
    log('Fülle die Demo ...');
    await runCommand('seed', demo);
    await createSnapshotIfAllowed(preparation);
    await runCommand('open-demo', demo);
  }
  await withClient(ownerUrl, (client) => updateState(client, stamp));
  return demo;
}

async function beginDatabase(ownerUrl: string, demo: boolean): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    if (demo && !(await isEmpty(client))) {
      throw new LaunchError('Die Datenbank ist nicht leer. Eine Demo (DEMO=1) wird nur in einer leeren angelegt.');
    }
    await insertState(client);
  });
}

async function createSnapshotIfAllowed({ database, stamp, log }: Preparation): Promise<void> {
  try {
    await createSnapshot(database.ownerUrl, stamp);
  } catch (error) {
    if (database.isOwnServer) throw error;
    log('Diese Demo lässt sich nicht zurücksetzen: Dem Eigentümer der Datenbank fehlt das Recht CREATEDB.');
  }
}

function settleDemo({ demo, isDemoGiven, host }: Settings, state: DatabaseState | undefined): boolean {
  if (state?.demo === undefined) return demo;
  if (isDemoGiven && demo !== state.demo) {
    const what = state.demo ? 'wurde als Demo angelegt und bleibt eine' : 'ist keine Demo und wird keine';
    throw new LaunchError(`Diese Datenbank ${what}. Bitte DATA_DIR oder DATABASE_URL auf eine andere richten.`);
  }
  if (state.demo && !isDemoGiven && !isLoopback(host)) {
    throw new LaunchError(
      `In der Demo wählt jeder eine Rolle. Soll sie auf ${host} offen stehen, bitte DEMO=1 setzen.`,
    );
  }
  return state.demo;
}
