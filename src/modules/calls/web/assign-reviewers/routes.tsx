import { asSystem } from '../../../../platform/db/as-system.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { assignReviewers } from '../../actions/assign-reviewers.ts';
import { assignmentFacts } from '../../actions/assignment-facts.ts';
import { assignReviewers as propose } from '../../domain/assignment.ts';
import { isUnderReview } from '../../domain/interest-state.ts';
import { mayLeadReviews } from '../../domain/policy.ts';
import { findPanel } from '../../store/panel.ts';
import { findBidders } from '../../store/review-interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { AssignReviewersPage } from './page.tsx';

/** Who reads what. */
export const assignReviewersRoutes: readonly Route[] = [
  {
    name: 'calls.show-assignment',
    method: 'GET',
    path: '/gremium/:call/verteilung',
    audience: 'staff',
    handle: (x) => assignmentPage(x, null),
  },
  {
    name: 'calls.assign-reviewers',
    method: 'POST',
    path: '/gremium/:call/verteilung',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      if (round === null || !mayLeadReviews(x.actor, round.seat)) return x.forbidden();
      const form = await x.form();
      const bidders = await x.read((db) => findBidders(db, round.call.id));
      const open = bidders.filter(({ state }) => state === 'formally-ok' || isUnderReview(state));
      const byInterest = Object.fromEntries(open.map(({ id }) => [id, form.all(`readers-${id}`)]));
      const result = await x.act(assignReviewers, { callId: round.call.id, byInterest });
      if (result.ok) return x.redirect(reviewPaths.reviews(x.language, round.call.id));
      if (result.reason === 'not-allowed') return x.forbidden();
      return assignmentPage(x, { form, error: reviewTexts.in(x.language)(`assign.error.${result.reason}`) });
    },
  },
];

async function assignmentPage(x: Exchange, typed: { form: FormValues; error: string } | null): Promise<Response> {
  const round = await loadRound(x);
  if (round === null || !mayLeadReviews(x.actor, round.seat)) return x.forbidden();
  const { call } = round;
  // Names and progress only: the chair arranges readers without seeing content.
  const { facts, panel, bidders } = await x.read((db) =>
    asSystem(db, async (system) => ({
      facts: await assignmentFacts(system, call),
      panel: await findPanel(system, call.id),
      bidders: await findBidders(system, call.id),
    })),
  );
  const proposal = propose(facts);
  const nameOf = (id: string): string => bidders.find((bidder) => bidder.id === id)?.name ?? '';
  const shown = facts.interests.map((id) => ({
    id,
    name: nameOf(id),
    readers:
      typed?.form.all(`readers-${id}`) ??
      (facts.waiting.has(id) ? (proposal.byInterest[id] ?? []) : (facts.current[id] ?? [])),
    allowed: facts.reviewers.filter((person) => facts.blocked[id]?.includes(person) !== true),
    kept: facts.kept[id] ?? [],
  }));
  return x.page({
    title: reviewTexts.in(x.language)('assign.title'),
    ...(typed === null ? {} : { status: 422 as const }),
    body: (
      <AssignReviewersPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        perInterest={facts.perInterest}
        people={panel
          .filter(({ votes }) => votes)
          .map(({ personId, name }) => ({
            personId,
            name,
            load: shown.filter(({ readers }) => readers.includes(personId)).length,
          }))}
        bidders={shown}
        isProposal={facts.waiting.size > 0}
        tooFew={proposal.tooFew.map(({ interestId, possible, needed }) => ({
          name: nameOf(interestId),
          possible,
          needed,
        }))}
        {...(typed === null ? {} : { error: typed.error })}
      />
    ),
  });
}
