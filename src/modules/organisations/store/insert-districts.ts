import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { CityDistrict } from '../domain/city-districts.ts';
import { placeSearchText } from '../domain/place-search-text.ts';

/** Adds districts that are not there yet, where their city is. */
export async function insertDistricts(db: Db, districts: readonly CityDistrict[], validFrom: string): Promise<void> {
  const records = districts.map(({ land, kreis, label }) => {
    const name = `Bezirk ${label}`;
    return { id: newId(), land, kreis, label: name, search: placeSearchText({ label: name, name: label }) };
  });
  await sql`insert into organisations.place (id, level, name, label, type, land, kreis, search, valid_from, version_from)
    select record.id, 'district', record.label, record.label, 'Bezirk', record.land, record.kreis, record.search,
      ${validFrom}::date, ${validFrom}::date
    from json_to_recordset(${JSON.stringify(records)}::json) as record (id uuid, land text, kreis text, label text, search text)
    where exists (select from organisations.place city
      where city.ars = record.kreis and city.valid_until is null and not city.invented)
    on conflict do nothing`.execute(db);
}
