import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Sets programme time; it runs on from there. Every cached page shows the date, so all are dropped. */
export async function setProgrammeTime(db: Db, to: Instant): Promise<void> {
  await sql`update demo.clock set ahead = ${at(to)} - statement_timestamp()`.execute(db);
  await sql`update platform.public_version set version = version + 1`.execute(db);
}

/** Programme time now. */
export async function readProgrammeTime(db: Db): Promise<Instant> {
  const { rows } = await sql<{ now: Instant }>`select platform.now() as now`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the database gave no time');
  return row.now;
}

/** Whether an event of the screenplay has happened. */
export async function hasHappened(db: Db, name: string): Promise<boolean> {
  const { rows } = await sql`select 1 from demo.event where name = ${name}`.execute(db);
  return rows.length > 0;
}

/** Notes that an event of the screenplay has happened. */
export async function insertHappened(db: Db, name: string): Promise<void> {
  await sql`insert into demo.event (name) values (${name}) on conflict do nothing`.execute(db);
}

/** Waits until nobody else moves the clock, then runs the work; the lock ends with the transaction it is given. */
export async function lockClock(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(727271002)`.execute(db);
}
