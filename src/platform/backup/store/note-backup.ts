import { sql, type Db } from '../../db/database.ts';

/** Says in the database of when its last whole backup is, for those who look after it. */
export async function noteBackup(db: Db, takenAt: string): Promise<void> {
  await sql`insert into platform.setting (name, value) values ('last-backup', to_jsonb(${takenAt}::text))
    on conflict (name) do update set value = excluded.value, changed_at = now()`.execute(db);
}
