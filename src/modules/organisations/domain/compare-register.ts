import type { RegisterUnit } from './register-unit.ts';

/** A unit as the platform knows it. */
export type KnownPlace = RegisterUnit & { id: string };

export type RegisterChange = { before: KnownPlace; after: RegisterUnit };

/** What a file changes. Everything not named here stays untouched. */
export type RegisterDiff = {
  added: readonly RegisterUnit[];
  gone: readonly KnownPlace[];
  /** Another name, type or key: the unit is the same. */
  renamed: readonly RegisterChange[];
  /** Other figures, parents or seat under the same name. */
  changed: readonly RegisterChange[];
  same: number;
};

const identity = ['level', 'ars', 'ags', 'name', 'label', 'type', 'typeCode'] as const;
const facts = [
  'land',
  'bezirk',
  'kreis',
  'verband',
  'seat',
  'population',
  'areaKm2',
  'plz',
  'plzMulti',
  'degurba',
  'lat',
  'lon',
] as const;
/** The official fixed-width file cuts names here. */
const cutLength = 50;

/** Compares what is known with a file. A unit is the same by its regional key, else by its municipal key (a change of Verband). */
export function compareRegister(known: readonly KnownPlace[], units: readonly RegisterUnit[]): RegisterDiff {
  const byArs = new Map(known.map((place) => [place.ars, place]));
  const direct = new Set(units.filter((unit) => byArs.has(unit.ars)).map((unit) => unit.ars));
  const byAgs = new Map(
    known.filter((place) => place.ags !== null && !direct.has(place.ars)).map((place) => [place.ags, place]),
  );
  const kept = new Set<string>();
  const diff = {
    added: [] as RegisterUnit[],
    renamed: [] as RegisterChange[],
    changed: [] as RegisterChange[],
    same: 0,
  };
  for (const unit of units) {
    const before = byArs.get(unit.ars) ?? (unit.ags === null ? undefined : byAgs.get(unit.ags));
    if (before === undefined) {
      diff.added.push(unit);
      continue;
    }
    kept.add(before.id);
    const after = withKnown(before, unit);
    if (identity.some((field) => differs(before[field], after[field]))) diff.renamed.push({ before, after });
    else if (facts.some((field) => differs(before[field], after[field]))) diff.changed.push({ before, after });
    else diff.same += 1;
  }
  return { ...diff, gone: known.filter((place) => !kept.has(place.id)) };
}

/** Not told and empty are the same. */
const differs = (before: unknown, after: unknown): boolean => (before ?? null) !== (after ?? null);

/** What the file does not tell stays; so does a full name where the file has it cut. */
export function withKnown(before: KnownPlace, unit: RegisterUnit): RegisterUnit {
  const isCut =
    unit.name.length >= cutLength - 1 && before.name.length > unit.name.length && before.name.startsWith(unit.name);
  return {
    ...unit,
    name: isCut ? before.name : unit.name,
    degurba: unit.degurba === undefined ? (before.degurba ?? null) : unit.degurba,
    lat: unit.lat === undefined ? (before.lat ?? null) : unit.lat,
    lon: unit.lon === undefined ? (before.lon ?? null) : unit.lon,
  };
}
