import { sql, type Db } from '../../../platform/db/database.ts';

/** Keeps what was entered for a setting; '' takes it away again. The environment still comes before it. */
export async function upsertPageSetting(db: Db, name: string, value: string): Promise<void> {
  if (value === '') {
    await sql`delete from platform.setting where name = ${`page.${name}`}`.execute(db);
    return;
  }
  await sql`insert into platform.setting (name, value) values (${`page.${name}`}, ${JSON.stringify(value)}::jsonb)
    on conflict (name) do update set value = excluded.value, changed_at = now()`.execute(db);
}
