import { longestName } from './organisation-facts.ts';

/** A unit as it is stored. */
export type Unit = { id: string; name: string; partOf: string | null; position: number };

/** A unit with how deep it stands below the organisation. */
export type PlacedUnit = Unit & { depth: number };

/** Units in the order of a list: every one followed by what belongs to it. */
export function unitsInOrder(units: readonly Unit[]): PlacedUnit[] {
  const below = (partOf: string | null, depth: number): PlacedUnit[] =>
    units
      .filter((unit) => unit.partOf === partOf)
      .sort((one, other) => one.position - other.position || one.name.localeCompare(other.name, 'de'))
      .flatMap((unit) => [{ ...unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}

/** A unit and everything below it. */
export function withUnitsBelow(units: readonly Unit[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const unit of unitsInOrder(units)) if (unit.partOf !== null && found.has(unit.partOf)) found.add(unit.id);
  return found;
}

/** What keeps a unit from getting this name at this place, or null. */
export function unitNameObstacle(
  units: readonly Unit[],
  { id, name, partOf }: { id?: string; name: string; partOf: string | null },
): 'no-name' | 'name-too-long' | 'name-taken' | null {
  const wanted = foldUnitName(name);
  if (wanted === '') return 'no-name';
  if (wanted.length > longestName) return 'name-too-long';
  const twin = units.some((unit) => unit.id !== id && unit.partOf === partOf && foldUnitName(unit.name) === wanted);
  return twin ? 'name-taken' : null;
}

const foldUnitName = (name: string): string => name.trim().toLocaleLowerCase('de');
