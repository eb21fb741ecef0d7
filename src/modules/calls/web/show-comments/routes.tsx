import { asSystem } from '../../../../platform/db/as-system.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { maySeeRound } from '../../domain/policy.ts';
import { areComplete, criterionMean, weightedMean } from '../../domain/scoring.ts';
import { visibleToReviewers } from '../../domain/visible-to-reviewers.ts';
import { findPeopleOut } from '../../store/conflicts.ts';
import { findBidders } from '../../store/review-interests.ts';
import { findJudgements, findReviews } from '../../store/reviews.ts';
import { findSubmission } from '../../store/submissions.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey, loadRound } from '../load-round.ts';
import { CommentsPage } from './page.tsx';

/** What the reviewers wrote about one interest, once all of them are ready. */
export const showCommentsRoutes: readonly Route[] = [
  {
    name: 'calls.show-comments',
    method: 'GET',
    path: '/gremium/:call/auswahl/:interest',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      const interestId = x.params['interest'];
      if (round === null || !isKey(interestId)) return x.notFound();
      const { call, seat } = round;
      const people = await x.read((db) => asSystem(db, (system) => findPeopleOut(system, call.id)));
      if (!maySeeRound(x.actor, seat, people.includes(x.actor.personId ?? ''))) return x.forbidden();
      const { bidder, judgements, reviews, submission } = await x.read(async (db) => ({
        bidder: (await findBidders(db, call.id)).find(({ id }) => id === interestId),
        judgements: (await findJudgements(db, call.id)).get(interestId) ?? [],
        reviews: (await findReviews(db, call.id)).filter((review) => review.interestId === interestId),
        submission: await findSubmission(db, interestId),
      }));
      if (bidder === undefined || !areComplete(judgements)) return x.notFound();
      const counting = new Set(
        judgements.filter(({ out, state }) => !out && state === 'submitted').map(({ reviewer }) => reviewer),
      );
      return x.page({
        title: reviewTexts.in(x.language)('comments.title', { name: bidder.name }),
        body: (
          <CommentsPage
            language={x.language}
            round={{ id: call.id, title: call.content.title }}
            name={bidder.name}
            facts={[bidder.number, bidder.type, bidder.landLabel].filter((fact) => fact !== '').join(' · ')}
            frame={call.content}
            reviews={reviews
              .filter(({ personId }) => counting.has(personId))
              .map(({ scores, remark }) => ({
                scores,
                remark,
                total: weightedMean(scores, call.content.criteria) ?? 0,
              }))}
            means={Object.fromEntries(call.content.criteria.map(({ key }) => [key, criterionMean(judgements, key)]))}
            content={submission === undefined ? null : visibleToReviewers(submission.content)}
          />
        ),
      });
    },
  },
];
