import type { RegisterDiff } from './compare-register.ts';
import { planMoves, type BoundOrganisation } from './plan-moves.ts';
import type { Proposal } from './propose-successors.ts';

/** An organisation at a place, by the place's id, and how many people have a role in it. */
type Standing = BoundOrganisation & { placeId: string; people: number };

/** What a file would mean for one organisation; `alone`: its place goes and nobody can tell where. */
export type PreviewedMove = {
  organisation: BoundOrganisation;
  people: number;
  /** What the place is called afterwards; null for one that is gone for good. */
  to: string | null;
  what: 'moves' | 'merge' | 'split' | 'renamed' | 'alone';
};

/** Ids of places about which a preview must know who stands there. */
export const placesConcerned = ({ gone, renamed, changed }: RegisterDiff): string[] => [
  ...gone.map(({ id }) => id),
  ...[...renamed, ...changed].map(({ before }) => before.id),
];

/** Says what becomes of organisations if all proposals are confirmed, in the order of their names. */
export function previewMoves(
  diff: RegisterDiff,
  proposals: readonly Proposal[],
  standing: readonly Standing[],
): PreviewedMove[] {
  const at = new Map(standing.map((one) => [one.placeId, one]));
  const links = proposals.flatMap(({ kind, links: own }) => own.map((link) => ({ ...link, kind })));
  const isSame = (id: string): boolean => links.some(({ from, kind }) => from.id === id && kind === 'key-change');
  const occupied = [...diff.renamed, ...diff.changed].flatMap(({ before, after }) => {
    const one = at.get(before.id);
    return one === undefined ? [] : [[after.ars, one] as const];
  });
  const ways = links
    .filter(({ kind }) => kind !== 'key-change')
    .map(({ from, to, kind, share }) => ({ from: from.id, to: to.ars, kind, share }));
  const labels = new Map(links.map(({ to }) => [to.ars, to.label]));
  const planned = planMoves(ways, { from: at, to: new Map(occupied) });
  const known = new Set([...planned.map(({ from }) => from), ...links.map(({ from }) => from.id)]);
  const renames = [
    ...diff.renamed.map(({ before, after }) => ({ before, label: after.label })),
    ...links.filter(({ from }) => isSame(from.id)).map(({ from, to }) => ({ before: from, label: to.label })),
  ].filter(({ before, label }) => before.label !== label && at.get(before.id)?.name === before.label);
  const moves = [
    ...planned.map(({ from, to, fate }) => ({ placeId: from, to: labels.get(to) ?? null, what: fate })),
    ...renames.map(({ before, label }) => ({ placeId: before.id, to: label, what: 'renamed' as const })),
    ...diff.gone
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => ({ placeId: id, to: null, what: 'alone' as const })),
  ];
  return moves
    .flatMap(({ placeId, to, what }) => {
      const one = at.get(placeId);
      return one === undefined ? [] : [{ organisation: { id: one.id, name: one.name }, people: one.people, to, what }];
    })
    .toSorted((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'de'));
}
