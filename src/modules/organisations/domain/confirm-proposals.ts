import { withKnown, type RegisterChange, type RegisterDiff } from './compare-register.ts';
import type { Proposal, SuccessorLink } from './propose-successors.ts';

/** What is to be done after a person has looked at the proposals. */
export type ConfirmedDiff = {
  diff: RegisterDiff;
  /** Links to keep; an unconfirmed one waits for a person. */
  links: readonly (SuccessorLink & { kind: Proposal['kind']; confirmed: boolean })[];
};

/** A confirmed change of key makes gone and added one unit that keeps its own id; everything else becomes a link. */
export function confirmProposals(
  diff: RegisterDiff,
  proposals: readonly Proposal[],
  isConfirmed: (proposal: Proposal) => boolean,
): ConfirmedDiff {
  const moved = proposals
    .filter((proposal) => proposal.kind === 'key-change' && isConfirmed(proposal))
    .flatMap(({ links }) => links)
    .map(({ from, to }): RegisterChange => ({ before: from, after: withKnown(from, to) }));
  const movedFrom = new Set(moved.map(({ before }) => before.ars));
  const movedTo = new Set(moved.map(({ after }) => after.ars));
  return {
    diff: {
      ...diff,
      added: diff.added.filter((unit) => !movedTo.has(unit.ars)),
      gone: diff.gone.filter((place) => !movedFrom.has(place.ars)),
      renamed: [...diff.renamed, ...moved],
    },
    links: proposals.flatMap((proposal) =>
      proposal.links
        .filter(({ from }) => !movedFrom.has(from.ars))
        .map((link) => ({ ...link, kind: proposal.kind, confirmed: isConfirmed(proposal) })),
    ),
  };
}
