import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isOut } from '../../domain/conflict.ts';
import { nextReview } from '../../domain/next-review.ts';
import { mayLeadReviews, mayReadEvidence } from '../../domain/policy.ts';
import { findConflicts } from '../../store/conflicts.ts';
import { findPanel } from '../../store/panel.ts';
import { findBidders } from '../../store/review-interests.ts';
import { findProgress, type Progress } from '../../store/reviews.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { loadRound, type Round } from '../load-round.ts';
import { ListReviewsPage, type ListReviewsPageProps, type ShownReview } from './page.tsx';

/** What waits for a reviewer, and how far everybody is. */
export const listReviewsRoutes: readonly Route[] = [
  {
    name: 'calls.list-reviews',
    method: 'GET',
    path: '/gremium/:call/bewertungen',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      if (round === null || (round.seat === null && !mayReadEvidence(x.actor))) return x.forbidden();
      const view = await reviewsView(x, round);
      const open = view.own.filter(({ state }) => state === 'assigned' || state === 'saved').length;
      return x.page({
        title: reviewTexts.in(x.language)('reviews.title', { count: open }),
        body: (
          <ListReviewsPage
            language={x.language}
            round={{ id: round.call.id, title: round.call.content.title }}
            {...view}
          />
        ),
      });
    },
  },
];

type View = Pick<ListReviewsPageProps, 'undeclared' | 'own' | 'next' | 'progress'>;

async function reviewsView(x: Exchange, { call, seat }: Round): Promise<View> {
  const { personId } = x.actor;
  const { bidders, progress, panel, conflicts } = await x.read(async (db) => ({
    bidders: await findBidders(db, call.id),
    progress: await findProgress(db, call.id),
    panel: await findPanel(db, call.id),
    conflicts: await findConflicts(db, call.id),
  }));
  const own = conflicts.filter((conflict) => conflict.personId === personId);
  const hidden = new Set(own.filter(isOut).map(({ interestId }) => interestId));
  const visible = bidders.filter(({ id }) => !hidden.has(id));
  const shown = (review: Progress): ShownReview[] => {
    const bidder = visible.find(({ id }) => id === review.interestId);
    return bidder === undefined ? [] : [{ ...review, name: bidder.name, number: bidder.number }];
  };
  const mine = progress.filter((review) => review.personId === personId && !review.isOut).flatMap(shown);
  const leads = mayLeadReviews(x.actor, seat) || (seat === null && mayReadEvidence(x.actor));
  const counting = progress.filter(({ isOut: out, state }) => !out && state !== 'abstained');
  const nameOf = (id: string): string => panel.find((member) => member.personId === id)?.name ?? '';
  return {
    undeclared:
      seat === null ? null : bidders.filter(({ id }) => own.every(({ interestId }) => interestId !== id)).length,
    own: mine,
    next: nextReview(mine, progress),
    progress: leads
      ? {
          interests: visible.map(({ id, name }) => {
            const readers = progress.filter(({ interestId }) => interestId === id);
            return {
              interestId: id,
              name,
              readers: readers.map((reader) => ({
                name: nameOf(reader.personId),
                state: reader.state,
                third: reader.third,
                isOut: reader.isOut,
              })),
              complete:
                readers.some(({ state }) => state === 'submitted') &&
                readers.every(({ state, isOut: out }) => out || state === 'submitted' || state === 'abstained'),
            };
          }),
          openConflicts: conflicts.filter(({ declared, out }) => declared !== 'none' && out === null).length,
          handedIn: counting.filter(({ state }) => state === 'submitted').length,
          total: counting.length,
        }
      : null,
  };
}
