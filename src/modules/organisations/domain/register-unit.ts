/** Levels of the official register, from the whole to the part. */
export const registerLevels = ['land', 'bezirk', 'kreis', 'verband', 'gemeinde', 'gemeindefrei'] as const;

export type RegisterLevel = (typeof registerLevels)[number];

/**
 * One unit as the official register tells it. `ars` is the regional key in its natural length (2 land, 3 bezirk,
 * 5 kreis, 9 verband, 12 gemeinde), so it is unique over all levels; `ags` is null for a Verband.
 * Parents are keys. What a file does not tell is undefined: it leaves what is known as it is.
 */
export type RegisterUnit = {
  level: RegisterLevel;
  ars: string;
  ags: string | null;
  /** The official name: "Krefeld, Stadt", "Gießen" for the Landkreis. */
  name: string;
  /** The name to show: "Krefeld", "Landkreis Gießen". Not unique. */
  label: string;
  /** What it is, in German: "Kreisfreie Stadt". */
  type: string;
  typeCode: string | null;
  land: string | null;
  bezirk: string | null;
  kreis: string | null;
  verband: string | null;
  seat: string | null;
  population: number | null;
  areaKm2: number | null;
  /** Postal code of the administration. */
  plz: string | null;
  /** Whether the municipality has more than one postal code. */
  plzMulti: boolean | null;
  /** Eurostat's degree of urbanisation, 1 dense to 3 rural. */
  degurba?: number | null;
  lat?: number | null;
  lon?: number | null;
};

/** How many units of each kind. */
export type RegisterCounts = Readonly<Record<RegisterLevel, number>>;

/** Counts units by level. */
export function countUnits(units: Iterable<{ level: RegisterLevel }>): RegisterCounts {
  const counts = { land: 0, bezirk: 0, kreis: 0, verband: 0, gemeinde: 0, gemeindefrei: 0 };
  for (const unit of units) counts[unit.level] += 1;
  return counts;
}
