import { sql } from 'kysely';
import type { Instant } from '../time/instant.ts';
import type { Db, RowContext } from './database.ts';

/** What runs inside a transaction: gets the connection and the programme time of its beginning. */
export type Work<T> = (db: Db, now: Instant) => Promise<T>;

/**
 * Runs `work` in one transaction whose rows are filtered for the given context.
 * Inside a transaction it becomes a savepoint, so that an act under test can be undone with its surroundings.
 */
export const inTransaction = <T>(db: Db, context: RowContext, work: Work<T>): Promise<T> =>
  inTransactionIf({ db, context, keep: () => true }, work);

type Terms<T> = { db: Db; context: RowContext; keep: (result: T) => boolean };

/** The same; `keep` decides from the result whether to commit. Otherwise everything is undone and the result still returned. */
export async function inTransactionIf<T>({ db, context, keep }: Terms<T>, work: Work<T>): Promise<T> {
  if (db.isTransaction) return inSavepoint({ db, context, keep }, work);
  const undone: { result?: T } = {};
  try {
    return await db.transaction().execute(async (transaction) => {
      const now = await setContext(transaction, context);
      const result = await work(transaction, now);
      if (keep(result)) return result;
      undone.result = result;
      throw rollback;
    });
  } catch (error) {
    if (error === rollback) return undone.result as T;
    throw error;
  }
}

const rollback = new Error('rolled back on purpose');

async function inSavepoint<T>({ db, context, keep }: Terms<T>, work: Work<T>): Promise<T> {
  const before = await readContext(db);
  await sql`savepoint inner_act`.execute(db);
  try {
    const now = await setContext(db, context);
    const result = await work(db, now);
    await sql`${sql.raw(keep(result) ? 'release' : 'rollback to')} savepoint inner_act`.execute(db);
    await setContext(db, before);
    return result;
  } catch (error) {
    await sql`rollback to savepoint inner_act`.execute(db);
    await setContext(db, before);
    throw error;
  }
}

/** Sets whom row-level security filters for until the end of the transaction, and reads the programme time in the same query. */
export async function setContext(db: Db, { person, scope, key }: RowContext): Promise<Instant> {
  const { rows } = await sql<{ now: Instant }>`select set_config('app.person', ${person ?? ''}, true),
    set_config('app.scope', ${scope}, true), set_config('app.key', ${key ?? ''}, true), platform.now() as now`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the database gave no time');
  return row.now;
}

async function readContext(db: Db): Promise<RowContext> {
  const { rows } = await sql<{ person: string; scope: string; key: string }>`
    select coalesce(current_setting('app.person', true), '') as person,
      coalesce(current_setting('app.scope', true), '') as scope,
      coalesce(current_setting('app.key', true), '') as key`.execute(db);
  const [row] = rows;
  return { person: row?.person || null, scope: row?.scope === 'system' ? 'system' : 'person', key: row?.key ?? '' };
}
