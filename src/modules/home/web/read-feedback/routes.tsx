import type { Route } from '../../../../platform/http/route.ts';
import { settleFeedback } from '../../actions/settle-feedback.ts';
import { mayReadFeedback } from '../../domain/may-read-feedback.ts';
import { feedbackStates, findFeedback, findFeedbackPages, type FeedbackStep } from '../../store/feedback-list.ts';
import { homeTexts } from '../../texts/home-texts.ts';
import { homePaths } from '../paths.ts';
import { FeedbackListPage } from './page.tsx';

const size = 30;
const steps: readonly FeedbackStep[] = ['answer', 'archive', 'reopen'];

/** Staff read what visitors say and note what became of it. */
export const readFeedbackRoutes: readonly Route[] = [
  {
    name: 'home.list-feedback',
    method: 'GET',
    path: '/rueckmeldungen',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadFeedback(x.actor)) return x.forbidden();
      const { searchParams } = x.url;
      const state = feedbackStates.find((each) => each === searchParams.get('stand')) ?? 'open';
      const page = (searchParams.get('von') ?? '').slice(0, 200);
      const asked = searchParams.get('seite') ?? '';
      const number = /^[1-9]\d{0,4}$/u.test(asked) ? Number(asked) : 1;
      const { found, pages } = await x.read(async (db) => ({
        found: await findFeedback(db, { state, page, from: (number - 1) * size, size }),
        pages: await findFeedbackPages(db),
      }));
      if (found.feedback.length === 0 && number > 1) {
        return x.redirect(homePaths.feedbackList(x.language, { state, page }));
      }
      return x.page({
        title: homeTexts.in(x.language)('feedback-list.title'),
        wide: true,
        body: (
          <FeedbackListPage
            language={x.language}
            state={state}
            page={page}
            pages={pages}
            number={number}
            numbers={Math.ceil(found.total / size)}
            total={found.total}
            feedback={found.feedback}
            done={searchParams.has('erledigt')}
          />
        ),
      });
    },
  },
  {
    name: 'home.settle-feedback',
    method: 'POST',
    path: '/rueckmeldungen/:id',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadFeedback(x.actor)) return x.forbidden();
      const { id = '' } = x.params;
      const form = await x.form();
      const step = steps.find((each) => each === form.text('step'));
      if (step === undefined || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) return x.notFound();
      const result = await x.act(settleFeedback, { id, step });
      if (!result.ok) return result.reason === 'unknown' ? x.notFound() : x.forbidden();
      const list = homePaths.feedbackList(x.language, { state: form.text('state'), page: form.text('page') });
      return x.redirect(`${list}${list.includes('?') ? '&' : '?'}erledigt=1`);
    },
  },
];
