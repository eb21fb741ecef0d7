import { sql, type Db } from '../../../platform/db/database.ts';
import type { KnownPlace } from '../domain/compare-register.ts';

/** Every unit of the register that is valid now, as the next file is compared with. */
export async function findKnownPlaces(db: Db): Promise<KnownPlace[]> {
  const { rows } = await sql<KnownPlace>`
    select id, level, ars, ags, name, label, type, type_code, land, bezirk, kreis, verband, seat,
      population, area_km2, plz, plz_multi, degurba, lat, lon
    from organisations.place
    where valid_until is null and level <> 'district' and not invented`.execute(db);
  return rows;
}
