import type { Exchange } from '../../../../platform/http/exchange.ts';
import { parseForm, type FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { giveFeedback } from '../../actions/give-feedback.ts';
import { homeTexts } from '../../texts/home-texts.ts';
import { homePaths } from '../paths.ts';
import { feedbackForm } from './form.ts';
import { FeedbackPage, FeedbackThanksPage } from './page.tsx';

/** Feedback on any page, without account. */
export const feedbackRoutes: readonly Route[] = [
  {
    name: 'home.show-feedback',
    method: 'GET',
    path: '/rueckmeldung',
    audience: 'public',
    handle: (x) =>
      feedbackPage(
        x,
        { page: x.url.searchParams.get('seite')?.slice(0, 200) ?? '', kind: '', body: '', reply: '' },
        {},
      ),
  },
  {
    name: 'home.give-feedback',
    method: 'POST',
    path: '/rueckmeldung',
    audience: 'public',
    handle: async (x) => {
      const form = await x.form();
      const values = {
        page: form.text('page'),
        kind: form.text('kind'),
        body: form.text('body'),
        reply: form.text('reply'),
      };
      const parsed = parseForm(feedbackForm, form);
      if (!parsed.ok) return feedbackPage(x, values, parsed.errors);
      const { reply, ...rest } = parsed.value;
      const feedback = {
        ...rest,
        replyTo: reply === '' ? null : reply,
        language: x.language,
        clientAddress: x.clientAddress,
      };
      const result = await x.act(giveFeedback, feedback);
      if (!result.ok) return feedbackPage(x, values, { body: 'feedback.error.too-many' });
      return x.redirect(`${homePaths.feedback(x.language)}/danke`);
    },
  },
  {
    name: 'home.show-feedback-thanks',
    method: 'GET',
    path: '/rueckmeldung/danke',
    audience: 'public',
    handle: (x) =>
      x.page({
        title: homeTexts.in(x.language)('feedback.thanks.title'),
        body: <FeedbackThanksPage language={x.language} />,
      }),
  },
];

type ErrorKey = `feedback.error.${'kind' | 'text' | 'too-long' | 'reply' | 'too-many'}`;

function feedbackPage(
  x: Exchange,
  values: Parameters<typeof FeedbackPage>[0]['values'],
  errors: FieldErrors,
): Response {
  const t = homeTexts.in(x.language);
  const words = Object.fromEntries(Object.entries(errors).map(([name, key]) => [name, t(key as ErrorKey)]));
  return x.page({
    title: t('feedback.title'),
    status: Object.keys(errors).length === 0 ? 200 : 422,
    body: <FeedbackPage language={x.language} values={values} errors={words} />,
  });
}
