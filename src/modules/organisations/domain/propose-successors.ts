import type { KnownPlace, RegisterChange, RegisterDiff } from './compare-register.ts';
import { findParts, populationGap, type Part } from './find-parts.ts';
import { foldPlaceName } from './fold-place-name.ts';
import type { RegisterLevel, RegisterUnit } from './register-unit.ts';

/** A unit that is gone, the unit its area went to, and how much of it. */
export type SuccessorLink = { from: KnownPlace; to: RegisterUnit; share: number };

export type ProposalKind = 'key-change' | 'merger' | 'incorporation' | 'split';

/** What may have happened, read from area and population. A person confirms it. */
export type Proposal = {
  /** The same for the same proposal from the same file: names it in a form. */
  id: string;
  kind: ProposalKind;
  links: readonly SuccessorLink[];
  /** How far the population before and after are apart, as a share. */
  populationGap: number;
};

type Old = Part & { place: KnownPlace };
type New = Part & { unit: RegisterUnit };
type State = { old: Old[]; added: New[]; grown: New[]; proposals: Proposal[] };

const levels: readonly (readonly RegisterLevel[])[] = [['kreis'], ['verband'], ['gemeinde', 'gemeindefrei']];

/** Proposes for units that are gone where they went: another key, merged, taken in, or split up. */
export function proposeSuccessors(diff: RegisterDiff): Proposal[] {
  return levels.flatMap((level) => {
    const on = (unit: RegisterUnit): boolean => level.includes(unit.level);
    const state: State = {
      old: diff.gone.filter(on).map((place) => ({ place, ...figures(place) })),
      added: diff.added.filter(on).map((unit) => ({ unit, ...figures(unit) })),
      grown: [...diff.renamed, ...diff.changed].filter(({ after }) => on(after)).flatMap(growth),
      proposals: [],
    };
    proposeKeyChanges(state);
    proposeMergers(state);
    proposeIncorporations(state);
    proposeSplits(state);
    return state.proposals;
  });
}

const figures = (unit: RegisterUnit): Part => ({ area: unit.areaKm2 ?? 0, population: unit.population });

/** What a unit that stays has gained; less than half a percent is surveying. */
function growth({ before, after }: RegisterChange): New[] {
  const area = (after.areaKm2 ?? 0) - (before.areaKm2 ?? 0);
  if (area < Math.max(0.1, (after.areaKm2 ?? 0) * 0.005)) return [];
  const population =
    after.population === null || before.population === null ? null : Math.max(0, after.population - before.population);
  return [{ unit: after, area, population }];
}

/** The same name and about the same area under another key. */
function proposeKeyChanges(state: State): void {
  const nameOf = (unit: RegisterUnit): string => `${unit.land} ${foldPlaceName(unit.label).join('')}`;
  const places = Map.groupBy(state.old, ({ place }) => nameOf(place));
  for (const added of state.added) {
    const alike = (places.get(nameOf(added.unit)) ?? []).filter((old) => isAbout(old.area, added.area));
    const [old] = alike;
    if (old === undefined || alike.length > 1) continue;
    propose(state, { kind: 'key-change', old: [old], to: [added] });
  }
}

/** Units that are gone and together are as large as a new one. One alone is the same unit under another name and key. */
function proposeMergers(state: State): void {
  for (const added of state.added.toSorted((a, b) => b.area - a.area)) {
    const parts = findParts(near(state.old, added.unit), { ...added, tolerance: tolerance(added.area) });
    const kind = parts.length === 1 ? 'key-change' : 'merger';
    if (parts.length > 0) propose(state, { kind, old: parts, to: [added] });
  }
}

/** Units that are gone and together are as large as what a neighbour has gained. */
function proposeIncorporations(state: State): void {
  for (const grown of state.grown.toSorted((a, b) => b.area - a.area)) {
    const parts = findParts(near(state.old, grown.unit), {
      ...grown,
      tolerance: tolerance(grown.area, grown.unit.areaKm2 ?? 0),
    });
    if (parts.length > 0) propose(state, { kind: 'incorporation', old: parts, to: [grown] });
  }
}

/** A unit that is gone and as large as several new or grown ones together. */
function proposeSplits(state: State): void {
  for (const old of state.old) {
    const around = [...state.added, ...state.grown].filter(({ unit }) => isNear(old.place, unit));
    const parts = findParts(around, { ...old, tolerance: tolerance(old.area) });
    if (parts.length > 1) propose(state, { kind: 'split', old: [old], to: parts });
  }
}

function propose(
  state: State,
  { kind, old, to }: { kind: ProposalKind; old: readonly Old[]; to: readonly New[] },
): void {
  const target = to.reduce((sum, { area }) => sum + area, 0);
  const links = old.flatMap(({ place }) =>
    to.map(({ unit, area }) => ({
      from: place,
      to: unit,
      share: to.length === 1 ? 1 : Math.round((area / target) * 10_000) / 10_000,
    })),
  );
  const id = `${kind}:${old.map(({ place }) => place.ars).join('+')}:${to.map(({ unit }) => unit.ars).join('+')}`;
  const people = to.some(({ population }) => population === null)
    ? null
    : to.reduce((sum, { population }) => sum + (population ?? 0), 0);
  state.proposals.push({ id, kind, links, populationGap: populationGap(old, { area: target, population: people }) });
  state.old = state.old.filter((one) => !old.includes(one));
  state.added = state.added.filter((one) => !to.includes(one));
  state.grown = state.grown.filter((one) => !to.includes(one));
}

/** Mergers rarely leave the Kreis; when Kreise themselves change, the Land must do. */
function near(old: readonly Old[], unit: RegisterUnit): readonly Old[] {
  const sameKreis = old.filter(({ place }) => place.kreis === unit.kreis && place.land === unit.land);
  return sameKreis.length > 0 ? sameKreis : old.filter(({ place }) => isNear(place, unit));
}

const isNear = (place: RegisterUnit, unit: RegisterUnit): boolean =>
  place.land === unit.land && (place.kreis === unit.kreis || place.bezirk === unit.bezirk);

const isAbout = (before: number, after: number): boolean =>
  Math.abs(before - after) <= tolerance(Math.max(before, after)) * 4;

/** Areas are surveyed anew every year: half a percent, and a little for what a grown unit had before. */
const tolerance = (area: number, around = 0): number => Math.max(0.03, area * 0.005, around * 0.0005);
