import { sql, type Db } from '../../../platform/db/database.ts';
import type { PostalCode } from '../domain/parse-postal-codes.ts';

/** Makes the table of postal codes what the file says, touching only pairs that differ. Returns pairs by what happened to them. */
export async function replacePostalCodes(
  db: Db,
  pairs: readonly PostalCode[],
): Promise<{ added: number; gone: number; unknown: number }> {
  const { rows } = await sql<{ added: number; gone: number; unknown: number }>`
    with told as (
      select pair.plz, pair.ags, pair.source, place.id as place_id
      from json_to_recordset(${JSON.stringify(pairs)}::json) as pair (plz text, ags text, source text)
      left join organisations.place on place.ags = pair.ags and place.valid_until is null and not place.invented and place.level in ('gemeinde', 'gemeindefrei')
    ), removed as (
      delete from organisations.postal_code old using organisations.place
      where place.id = old.place_id and not place.invented
        and not exists (select from told where told.plz = old.plz and told.place_id = old.place_id)
      returning 1
    ), inserted as (
      insert into organisations.postal_code (plz, place_id, source)
      select plz, place_id, source from told where place_id is not null
      on conflict do nothing returning 1
    )
    select (select count(*) from inserted)::integer as added, (select count(*) from removed)::integer as gone,
      (select count(*) from told where place_id is null)::integer as unknown`.execute(db);
  return rows[0] ?? { added: 0, gone: 0, unknown: 0 };
}
