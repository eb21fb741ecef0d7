import { backupLock } from '../backup/backup-lock.ts';
import { sql, systemContext, type Db } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import type { FileFolder } from './file-store.ts';

/** Those of the addresses that rows of a module name. */
export type KeptFiles = (db: Db, addresses: readonly string[]) => Promise<readonly string[]>;

type Sweep = {
  db: Db;
  files: FileFolder;
  kept: readonly KeptFiles[];
  /** In milliseconds of the real clock; an upload that is under way is younger. */
  minimumAge?: number;
};

const day = 86_400_000;
const batch = 500;

/**
 * Takes from the disk what no row names: uploads whose form was refused, files taken out of a draft, pieces of uploads
 * that broke off. Several workers may run it at once, beside people who attach files.
 * @returns how many files went, or 'foreign' when the folder belongs to another database.
 */
export async function sweepFiles({ db, files, kept, minimumAge = day }: Sweep): Promise<number | 'foreign'> {
  if (!(await files.belongsTo(await installationOf(db)))) return 'foreign';
  const before = Date.now() - minimumAge;
  await files.removeIncoming(before);
  const old = await files.olderThan(before);
  let gone = 0;
  for (let from = 0; from < old.length; from += batch) {
    const some = old.slice(from, from + batch);
    const named = await inTransaction(db, systemContext, (tx) => namedBy(kept, tx, some));
    for (const address of some.filter((candidate) => !named.has(candidate))) {
      if (!(await inTransaction(db, systemContext, (tx) => claim(tx, kept, address)))) continue;
      await files.remove(address);
      gone += 1;
    }
  }
  await sql`delete from platform.swept_file where swept_at < clock_timestamp() - interval '90 days'`.execute(db);
  return gone;
}

/**
 * Notes that a file goes, unless a row names it or is about to: who attaches a file holds the same lock meanwhile. While
 * a backup is being made, none goes: its moment of the database may name it still.
 */
async function claim(db: Db, kept: readonly KeptFiles[], address: string): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`file:${address}`}, 0))
      and pg_try_advisory_xact_lock_shared(${backupLock}) as free`.execute(db);
  if (rows[0]?.free !== true || (await namedBy(kept, db, [address])).has(address)) return false;
  await sql`insert into platform.swept_file (address) values (${address}) on conflict do nothing`.execute(db);
  return true;
}

async function namedBy(kept: readonly KeptFiles[], db: Db, addresses: readonly string[]): Promise<Set<string>> {
  const named = new Set<string>();
  for (const find of kept) for (const address of await find(db, addresses)) named.add(address);
  return named;
}

async function installationOf(db: Db): Promise<string> {
  const { rows } = await sql<{ value: string }>`
    select value #>> '{}' as value from platform.setting where name = 'installation'`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('this database has no name');
  return row.value;
}
