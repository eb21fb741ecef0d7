import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { releaseNotices } from '../../actions/release-notices.ts';
import { saveFeedback } from '../../actions/save-feedback.ts';
import { answerDateOf, missingFeedback, type Feedback } from '../../domain/notices.ts';
import { mayAccompanyCalls, mayPrepareCalls } from '../../domain/policy.ts';
import { findDecision } from '../../store/decisions.ts';
import { findMinistryStep } from '../../store/ministry-steps.ts';
import { findNotice, findNotices } from '../../store/notices.ts';
import { findBidders } from '../../store/review-interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { answerTo } from '../answer-to.ts';
import { shownConsent } from '../ask-consent/shown-consent.ts';
import { isKey, loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { FeedbackPage, NoticesPage } from './page.tsx';

/** Notices: words for each municipality, and their release at one moment. */
export const writeNoticesRoutes: readonly Route[] = [
  {
    name: 'calls.list-notices',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/mitteilungen',
    audience: 'staff',
    handle: (x) => (mayAccompanyCalls(x.actor) ? noticesPage(x, null) : x.forbidden()),
  },
  {
    name: 'calls.release-notices',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/mitteilungen',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      const { call } = x.params;
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      if (!isKey(call)) return x.notFound();
      return answerTo(x, await x.act(releaseNotices, { callId: call }), {
        next: reviewPaths.notices(x.language, call),
        fault: (reason) => noticesPage(x, reviewTexts.in(x.language)(`notices.error.${reason}`)),
      });
    },
  },
  {
    name: 'calls.show-feedback',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/mitteilungen/:interest',
    audience: 'staff',
    handle: (x) => (mayAccompanyCalls(x.actor) ? feedbackPage(x, null, {}) : x.forbidden()),
  },
  {
    name: 'calls.save-feedback',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/mitteilungen/:interest',
    audience: 'staff',
    handle: async (x) => {
      const { call, interest } = x.params;
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      if (!isKey(call) || !isKey(interest)) return x.notFound();
      const form = await x.form();
      const feedback = feedbackOf(form);
      const input = {
        interestId: interest,
        feedback,
        contact: form.text('contact'),
        revision: Number(form.text('revision')),
      };
      return answerTo(x, await x.act(saveFeedback, input), {
        next: reviewPaths.notices(x.language, call),
        fault: async (reason) => feedbackPage(x, form, await feedbackErrors(x, reason, feedback)),
      });
    },
  },
];

const feedbackOf = (form: FormValues): Feedback =>
  Object.fromEntries(
    form
      .names()
      .filter((name) => name.startsWith('feedback-'))
      .map((name) => [name.slice('feedback-'.length), form.text(name)]),
  );

type Fault = 'released' | 'feedback-missing' | 'contact-missing' | 'changed';

async function feedbackErrors(x: Exchange, fault: Fault, feedback: Feedback): Promise<FieldErrors> {
  const message = reviewTexts.in(x.language)(`feedback.error.${fault}`);
  if (fault === 'contact-missing') return { contact: message };
  const round = fault === 'feedback-missing' ? await loadRound(x) : null;
  if (round === null) return { form: message };
  return Object.fromEntries(
    missingFeedback(feedback, round.call.content.criteria).map((key) => [`feedback-${key}`, message]),
  );
}

async function noticesPage(x: Exchange, fault: string | null): Promise<Response> {
  const round = await loadRound(x);
  if (round === null) return x.notFound();
  const { call } = round;
  const { notices, bidders, step, decision } = await x.read(async (db) => {
    const decision = await findDecision(db, { callId: call.id });
    return {
      decision,
      notices: decision === null ? [] : await findNotices(db, decision.id),
      bidders: await findBidders(db, call.id),
      step: await findMinistryStep(db, call.id, 'notices'),
    };
  });
  const named = new Map(bidders.map((bidder) => [bidder.id, bidder]));
  const releasedAt = notices.find((notice) => notice.releasedAt !== null)?.releasedAt ?? null;
  return x.page({
    title: reviewTexts.in(x.language)(releasedAt === null ? 'notices.title' : 'notices.title.released'),
    ...(fault === null ? {} : { status: 422 as const }),
    body: (
      <NoticesPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        notices={notices
          .map(({ interestId, outcome, preparedAt }) => ({
            interestId,
            name: named.get(interestId)?.name ?? '',
            number: named.get(interestId)?.number ?? '',
            outcome,
            prepared: preparedAt !== null,
          }))
          .sort((one, other) => Number(one.number > other.number) - Number(one.number < other.number))}
        releasedAt={releasedAt}
        consent={shownConsent(step, {
          needed: call.content.ministry.notices,
          hash: decision?.hash ?? null,
          now: round.now,
        })}
        answerUntil={
          decision === null || releasedAt !== null
            ? null
            : answerDateOf(decision.answerUntil, { now: round.now, days: call.content.rules.answerDays })
        }
        mayRelease={mayPrepareCalls(x.actor)}
        fault={fault}
      />
    ),
  });
}

async function feedbackPage(x: Exchange, form: FormValues | null, errors: FieldErrors): Promise<Response> {
  const round = await loadRound(x);
  const interestId = x.params['interest'];
  if (round === null || !isKey(interestId)) return x.notFound();
  const { call } = round;
  const found = await x.read(async (db) => {
    const notice = await findNotice(db, interestId);
    const bidder = (await findBidders(db, call.id)).find(({ id }) => id === interestId);
    return notice === null || bidder === undefined ? null : { notice, bidder };
  });
  if (found === null) return x.notFound();
  const { notice, bidder } = found;
  return x.page({
    title: reviewTexts.in(x.language)('feedback.title', { name: bidder.name }),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <FeedbackPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        interestId={interestId}
        name={bidder.name}
        outcome={notice.outcome}
        criteria={call.content.criteria}
        feedback={form === null ? notice.feedback : feedbackOf(form)}
        contact={form?.text('contact') ?? notice.contact}
        revision={form === null ? notice.revision : Number(form.text('revision'))}
        prepared={notice.preparedAt !== null}
        released={notice.releasedAt !== null}
        errors={errors}
      />
    ),
  });
}
