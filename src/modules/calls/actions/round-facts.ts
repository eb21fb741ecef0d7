import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { StoredCall } from '../domain/call-record.ts';
import type { DecisionFrame } from '../domain/decision.ts';
import { discussedOf, type RecordedFirstView } from '../domain/first-view.ts';
import { rankInterests, type Standing } from '../domain/ranking.ts';
import { areComplete, missingReviews, totalsOf, type Judgement } from '../domain/scoring.ts';
import { findPeopleOut } from '../store/conflicts.ts';
import { findFirstViews } from '../store/first-views.ts';
import { findPanel, type PanelMember } from '../store/panel.ts';
import { findBidders, type Bidder } from '../store/review-interests.ts';
import { findJudgements } from '../store/reviews.ts';

/** Everything the panel's meeting looks at. */
export type RoundFacts = {
  call: StoredCall;
  bidders: readonly Bidder[];
  judgements: ReadonlyMap<string, readonly Judgement[]>;
  standings: readonly Standing[];
  panel: readonly PanelMember[];
  /** People out for at least one bidder: they take no part in the decision. */
  out: ReadonlySet<string>;
  /** Interests that are not yet read by enough people. */
  open: readonly string[];
  /** What the panel said before anything was calculated; the newest version holds. */
  firstViews: readonly RecordedFirstView[];
};

/**
 * Reads the round as a whole, whoever acts; callers have checked that the actor may see it.
 * Scores stay closed until all of an interest are in, for the platform as for everyone.
 */
export const roundFacts = (db: Db, call: StoredCall): Promise<RoundFacts> =>
  asSystem(db, async (system) => {
    const bidders = (await findBidders(system, call.id)).filter(
      ({ state }) => state !== 'submitted' && state !== 'returned',
    );
    const judgements = await findJudgements(system, call.id);
    const { criteria, rules } = call.content;
    const standings = rankInterests(
      bidders.map(({ id, number }) => ({
        interestId: id,
        number,
        totals: totalsOf(judgements.get(id) ?? [], criteria).map(({ total }) => total),
      })),
    );
    const open = bidders
      .filter(({ id, state }) => {
        const own = judgements.get(id) ?? [];
        return state === 'formally-ok' || !areComplete(own) || missingReviews(own, criteria, rules) > 0;
      })
      .map(({ id }) => id);
    const panel = await findPanel(system, call.id);
    const out = new Set(await findPeopleOut(system, call.id));
    const firstViews = await findFirstViews(system, call.id);
    return { call, bidders, judgements, standings, panel, out, open, firstViews };
  });

/** Who decides: votes, and is not out. */
export const votersOf = ({ panel, out }: Pick<RoundFacts, 'panel' | 'out'>): PanelMember[] =>
  panel.filter(({ personId, votes }) => votes && !out.has(personId));

/** Ids of the interests on the shortlist; none where nobody made one. */
export const shortlistOf = ({ bidders }: Pick<RoundFacts, 'bidders'>): string[] =>
  bidders.filter(({ state }) => state === 'shortlisted').map(({ id }) => id);

/** Ids of the interests the panel talks about: the shortlist, or all that are rated. */
export const discussedIn = ({ bidders, standings }: Pick<RoundFacts, 'bidders' | 'standings'>): string[] => {
  const discussed = new Set(discussedOf(bidders).map(({ id }) => id));
  return standings.map(({ interestId }) => interestId).filter((id) => discussed.has(id));
};

/** What a draft is measured by. */
export const decisionFrame = (facts: RoundFacts, now: Instant): DecisionFrame => ({
  standings: facts.standings,
  shortlist: shortlistOf(facts),
  places: facts.call.content.places,
  budget: facts.call.content.budget,
  quorum: facts.call.content.rules.quorum,
  voters: votersOf(facts).map(({ personId }) => personId),
  now,
});
