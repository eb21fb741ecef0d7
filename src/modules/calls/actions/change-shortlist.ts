import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { mayBecome } from '../domain/interest-state.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { openRound } from './open-round.ts';
import { shortlistOf } from './round-facts.ts';

type Input = {
  callId: string;
  /** Ids of the interests the panel chooses from; none takes the shortlist back. */
  shortlist: readonly string[];
  /** The shortlist the person has seen. */
  seen: readonly string[];
  /** The decision as it was seen, 0 for none. */
  revision: number;
};

/**
 * Chair or programme lead say which interests the panel goes on with. It decides nothing: the others stay in the
 * list, everything can be taken back until the decision is put up for signature, and no municipality is told.
 */
export const changeShortlist = defineAction({
  name: 'calls.change-shortlist',
  run: async (tools, { callId, shortlist, seen, revision }: Input) => {
    const opened = await openRound(tools, callId, revision);
    if (!opened.ok) return refuse(opened.reason);
    const { facts, decision } = opened;
    if (decision !== null && decision.state !== 'draft') return refuse('decided');
    const before = shortlistOf(facts);
    if (!isSame(before, seen)) return refuse('changed');
    const known = new Set(facts.standings.map(({ interestId }) => interestId));
    if (shortlist.some((id) => !known.has(id))) return refuse('unknown-interest');
    await asSystem(tools.db, async (db) => {
      for (const { id, state } of facts.bidders) {
        const next = shortlist.includes(id) ? ('shortlisted' as const) : ('in-review' as const);
        if (mayBecome(state, next)) await updateReviewState(db, id, { state: next });
      }
    });
    return done(
      { count: shortlist.length },
      { about: { kind: 'calls.call', id: callId }, details: { shortlist: [...shortlist], before } },
    );
  },
});

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  new Set(one).size === new Set(other).size && one.every((id) => other.includes(id));
