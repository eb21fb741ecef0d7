import type { ProposalKind } from './propose-successors.ts';

/** A municipality that stands at a place of the register. */
export type BoundOrganisation = { id: string; name: string };

/** A place that is gone and where it went. `to` names the successor: its id, or its key while it has none. */
export type PlaceWay = { from: string; to: string; kind: ProposalKind; share: number };

/** What becomes of an organisation whose place is gone: it follows, or a person has to look. */
export type PlannedMove = {
  organisation: BoundOrganisation;
  from: string;
  to: string;
  /** `merge`: somebody stands at the successor, or several would come; `split`: the place went to several successors. */
  fate: 'moves' | 'merge' | 'split';
};

/** Says which organisations follow their places. Nothing is merged: where two would meet, both stay. */
export function planMoves(
  ways: readonly PlaceWay[],
  bound: { from: ReadonlyMap<string, BoundOrganisation>; to: ReadonlyMap<string, BoundOrganisation> },
): PlannedMove[] {
  const moves = [...Map.groupBy(ways, ({ from }) => from)].flatMap(([from, own]): PlannedMove[] => {
    const organisation = bound.from.get(from);
    const largest = own.toSorted((a, b) => b.share - a.share)[0];
    if (organisation === undefined || largest === undefined) return [];
    const isSplit = own.length > 1 || largest.kind === 'split';
    return [{ organisation, from, to: largest.to, fate: isSplit ? 'split' : 'moves' }];
  });
  const coming = Map.groupBy(
    moves.filter(({ fate }) => fate === 'moves'),
    ({ to }) => to,
  );
  return moves.map((move) => {
    const isMeeting = bound.to.has(move.to) || (coming.get(move.to)?.length ?? 0) > 1;
    return move.fate === 'moves' && isMeeting ? { ...move, fate: 'merge' } : move;
  });
}
