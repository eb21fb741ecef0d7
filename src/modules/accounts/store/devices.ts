import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** What is known of the browser a person signs in with. */
export type DeviceState = 'first' | 'known' | 'new';

/** Notes a browser of a person and tells whether it is the very first, one seen before, or a new one. */
export async function noteDevice(db: Db, personId: string, digest: Buffer): Promise<DeviceState> {
  const { rows } = await sql<{ isNew: boolean; others: number }>`
    with noted as (
      insert into accounts.device as known (person_id, digest) values (${personId}::uuid, ${digest})
      on conflict (person_id, digest) do update set last_seen_at = clock_timestamp()
      returning xmax = 0 as is_new)
    select is_new, (select count(*)::integer from accounts.device where person_id = ${personId}::uuid) as others
    from noted`.execute(db);
  const [row] = rows;
  if (row === undefined || !row.isNew) return 'known';
  // The count is from before this statement's own row.
  return row.others === 0 ? 'first' : 'new';
}

/** Whether a person has signed in with this browser before. */
export async function isKnownDevice(db: Db, personId: string, digest: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('accounts.device')
    .select('personId')
    .where('personId', '=', personId)
    .where('digest', '=', digest)
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets every browser of a person, so that each of them is new again. */
export async function deleteDevices(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('accounts.device').where('personId', '=', personId).execute();
}

/** Remembers the link of a notice. */
export async function insertAlarm(
  db: Db,
  alarm: { digest: Buffer; personId: string; expiresAt: Instant },
): Promise<void> {
  await db
    .insertInto('accounts.alarm')
    .values({ ...alarm, expiresAt: at(alarm.expiresAt) })
    .execute();
}

/** Whose alarm a link raises, if it may still do so. Raising it twice does no harm. */
export async function markAlarmUsed(
  db: Db,
  digest: Buffer,
): Promise<{ personId: string; createdAt: Instant } | undefined> {
  return db
    .updateTable('accounts.alarm')
    .set({ usedAt: sql`clock_timestamp()` })
    .where('digest', '=', digest)
    .where('expiresAt', '>', sql<never>`clock_timestamp()`)
    .returning(['personId', 'createdAt'])
    .executeTakeFirst();
}
