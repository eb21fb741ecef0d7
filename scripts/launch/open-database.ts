import type { Settings } from '../../src/config.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { DatabaseAccess } from './child-environment.ts';

export type OpenDatabase = DatabaseAccess & {
  /** Resolves when our own server has gone without `close`; never for one of the operator's. */
  lost: Promise<void>;
  close: () => Promise<void>;
};

/** The operator's database, or our own server on DATA_DIR, started or joined. */
export async function openDatabase(settings: Settings, log: (words: string) => void): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl, dataDir } = settings;
  if (databaseUrl !== undefined) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl;
    const never = new Promise<void>(() => undefined);
    return { appUrl: databaseUrl, ownerUrl, isOwnServer: false, lost: never, close: () => Promise.resolve() };
  }
  const { appUrl, ownerUrl, lost, stop } = await startPostgres({ dataDir, log });
  return { appUrl, ownerUrl, isOwnServer: true, lost, close: stop };
}
