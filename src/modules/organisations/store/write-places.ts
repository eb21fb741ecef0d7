import { sql, type Db } from '../../../platform/db/database.ts';
import type { RegisterChange } from '../domain/compare-register.ts';
import type { RegisterUnit } from '../domain/register-unit.ts';
import { placeRecord } from './place-record.ts';

/** Rows a statement takes at once: large enough for few round trips, small enough for its memory. */
const batchSize = 2000;

const columns = sql`id uuid, level text, ars text, ags text, name text, label text, type text, type_code text,
  land text, bezirk text, kreis text, verband text, seat text, population integer, area_km2 numeric, plz text,
  plz_multi boolean, degurba smallint, lat double precision, lon double precision, search text`;

/** Adds units that are valid from a date on. */
export async function insertPlaces(
  db: Db,
  places: readonly { id: string; unit: RegisterUnit }[],
  { validFrom, invented = false }: { validFrom: string; invented?: boolean },
): Promise<void> {
  for (const records of batches(places.map(({ id, unit }) => placeRecord(id, unit)))) {
    await sql`insert into organisations.place (id, level, ars, ags, name, label, type, type_code, land, bezirk, kreis, verband,
        seat, population, area_km2, plz, plz_multi, degurba, lat, lon, search, invented, valid_from, version_from)
      select record.*, ${invented}::boolean, ${validFrom}::date, ${validFrom}::date
      from json_to_recordset(${JSON.stringify(records)}::json) as record (${columns})`.execute(db);
  }
}

/** Keeps what renamed units were until the date. A correction of the same date leaves no trace. */
export async function insertPlaceHistory(db: Db, ids: readonly string[], until: string): Promise<void> {
  await sql`insert into organisations.place_history (place_id, level, ars, ags, name, label, type, kreis, valid_from, valid_until)
    select id, level, ars, ags, name, label, type, kreis, version_from, ${until}::date
    from organisations.place where id = any (${ids}::uuid[]) and version_from < ${until}::date`.execute(db);
}

/** Writes new names, keys and figures; `versionFrom` is the date from which renamed units have theirs. */
export async function updatePlaces(
  db: Db,
  changes: readonly RegisterChange[],
  versionFrom: string | null,
): Promise<void> {
  for (const records of batches(changes.map(({ before, after }) => placeRecord(before.id, after)))) {
    await sql`update organisations.place set level = record.level, ars = record.ars, ags = record.ags, name = record.name,
        label = record.label, type = record.type, type_code = record.type_code, land = record.land, bezirk = record.bezirk,
        kreis = record.kreis, verband = record.verband, seat = record.seat, population = record.population,
        area_km2 = record.area_km2, plz = record.plz, plz_multi = record.plz_multi, degurba = record.degurba,
        lat = record.lat, lon = record.lon, search = record.search,
        version_from = greatest(${versionFrom}::date, place.version_from)
      from json_to_recordset(${JSON.stringify(records)}::json) as record (${columns})
      where place.id = record.id`.execute(db);
  }
}

/** Ends units the register no longer knows. */
export async function endPlaces(db: Db, ids: readonly string[], on: string): Promise<void> {
  await sql`update organisations.place set valid_until = greatest(valid_from, ${on}::date)
    where id = any (${ids}::uuid[]) and valid_until is null`.execute(db);
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) =>
    rows.slice(index * batchSize, (index + 1) * batchSize),
  );
}
