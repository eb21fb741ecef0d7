import { fromBerlin } from '../../../platform/time/berlin.ts';
import { standingLines, type ShownFirstView } from '../domain/first-view.ts';
import type { RoundFacts } from './round-facts.ts';

/** The first view with names, in order of the ranking, or null as long as nothing is recorded. */
export function shownFirstView({ firstViews, panel, bidders, standings }: RoundFacts): ShownFirstView | null {
  const newest = firstViews.at(-1);
  if (newest === undefined) return null;
  const person = (id: string | null): string => panel.find(({ personId }) => personId === id)?.name ?? '';
  const lines = new Map(standingLines(firstViews).map((line) => [line.interestId, line]));
  return {
    heldOn: fromBerlin(newest.heldOn),
    recordedBy: person(newest.recordedBy),
    tookPart: newest.tookPart.map(person),
    changedAt: newest.version > 1 ? newest.recordedAt : null,
    lines: standings.flatMap(({ interestId }) => {
      const line = lines.get(interestId);
      const name = bidders.find(({ id }) => id === interestId)?.name ?? '';
      return line === undefined ? [] : [{ ...line, id: interestId, name }];
    }),
  };
}
