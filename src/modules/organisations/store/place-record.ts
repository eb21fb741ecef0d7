import { placeSearchText } from '../domain/place-search-text.ts';
import type { RegisterUnit } from '../domain/register-unit.ts';

/** A unit under the names of the columns, for `json_to_recordset`. */
export const placeRecord = (id: string, unit: RegisterUnit): Record<string, unknown> => ({
  id,
  level: unit.level,
  ars: unit.ars,
  ags: unit.ags,
  name: unit.name,
  label: unit.label,
  type: unit.type,
  type_code: unit.typeCode,
  land: unit.land,
  bezirk: unit.bezirk,
  kreis: unit.kreis,
  verband: unit.verband,
  seat: unit.seat,
  population: unit.population,
  area_km2: unit.areaKm2,
  plz: unit.plz,
  plz_multi: unit.plzMulti,
  degurba: unit.degurba ?? null,
  lat: unit.lat ?? null,
  lon: unit.lon ?? null,
  search: placeSearchText(unit),
});
