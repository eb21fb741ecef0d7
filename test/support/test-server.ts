import { join } from 'node:path';
import { startPostgres } from '../../scripts/postgres/start-postgres.ts';

export type TestServer = {
  /** Address of a maintenance database, as an owner who may create databases and roles. */
  url: string;
  stop: () => Promise<void>;
};

const dataDir = join(import.meta.dirname, '../../.data/test');
/** What is lost with the power is made anew by the next run. */
const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** The PostgreSQL of this run: the one of TEST_DATABASE_URL, else our own beside the demo's, shared by all runs. */
export async function startTestServer(): Promise<TestServer> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url !== undefined) return { url, stop: () => Promise.resolve() };
  const { ownerUrl, stop } = await startPostgres({ dataDir, settings });
  return { url: ownerUrl, stop };
}
