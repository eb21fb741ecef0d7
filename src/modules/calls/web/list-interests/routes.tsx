import type { Route } from '../../../../platform/http/route.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { mayAccompanyCalls, mayReadEvidence } from '../../domain/policy.ts';
import { countDrafts, findInterestLines } from '../../store/review-interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { loadRound } from '../load-round.ts';
import { ListInterestsPage } from './page.tsx';

/** What was handed in to a call, for staff. */
export const listInterestsRoutes: readonly Route[] = [
  {
    name: 'calls.list-interests',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/interessen',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      if (!mayReadEvidence(x.actor)) return x.forbidden();
      if (round === null) return x.notFound();
      const { call, now } = round;
      const [interests, drafts] = await x.read(
        async (db) => [await findInterestLines(db, call.id), await countDrafts(db, call.id)] as const,
      );
      return x.page({
        title: reviewTexts.in(x.language)('interests.title', { count: interests.length }),
        body: (
          <ListInterestsPage
            language={x.language}
            round={{ id: call.id, title: call.content.title, slug: call.slug }}
            interests={interests}
            drafts={drafts}
            closed={callPhase(call, now) === 'closed'}
            mayCheck={mayAccompanyCalls(x.actor)}
            now={now}
          />
        ),
      });
    },
  },
];
