import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { checkFormally } from '../../actions/check-formally.ts';
import { formalFactsOf } from '../../actions/formal-facts.ts';
import {
  formalHint,
  formalItemsOf,
  type FormalFinding,
  type FormalItem,
  type FormalOutcome,
} from '../../domain/formal-check.ts';
import { confirmedPartners } from '../../domain/interest-obstacles.ts';
import { mayAccompanyCalls } from '../../domain/policy.ts';
import { findFormalCheck } from '../../store/formal-checks.ts';
import { findInterest, placeHasInterest } from '../../store/interests.ts';
import { findSubmission } from '../../store/submissions.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey, loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { CheckFormallyPage, type CheckedItem } from './page.tsx';

const results = ['met', 'missing', 'waived'] as const;
const outcomes = ['ok', 'cure', 'rejected'] as const;

/** The formal check of an interest. */
export const checkFormallyRoutes: readonly Route[] = [
  {
    name: 'calls.show-formal-check',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/interessen/:interest/formale-pruefung',
    audience: 'staff',
    handle: (x) => (mayAccompanyCalls(x.actor) ? checkPage(x, null, {}) : x.forbidden()),
  },
  {
    name: 'calls.check-formally',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/interessen/:interest/formale-pruefung',
    audience: 'staff',
    handle: async (x) => {
      const { call, interest } = x.params;
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      if (!isKey(call) || !isKey(interest)) return x.notFound();
      const form = await x.form();
      const outcome = outcomes.find((known) => known === form.text('outcome'));
      const t = reviewTexts.in(x.language);
      if (outcome === undefined) return checkPage(x, form, { outcome: t('check.error.outcome') });
      const result = await x.act(checkFormally, {
        interestId: interest,
        findings: findingsOf(form),
        outcome,
        reason: form.text('reason').trim(),
      });
      if (result.ok) return x.redirect(reviewPaths.interests(x.language, call));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      const message = t(`check.error.${result.reason}`);
      return checkPage(x, form, { [result.reason === 'reason-missing' ? 'reason' : 'form']: message });
    },
  },
];

/** What was ticked; items nobody judged are left out, so that the check says it is incomplete. */
const findingsOf = (form: FormValues): FormalFinding[] =>
  form
    .names()
    .filter((name) => name.startsWith('result-'))
    .flatMap((name) => {
      const item = name.slice('result-'.length) as FormalItem;
      const result = results.find((known) => known === form.text(name));
      return result === undefined ? [] : [{ item, result, note: form.text(`note-${item}`).trim() }];
    });

async function checkPage(x: Exchange, form: FormValues | null, errors: FieldErrors): Promise<Response> {
  const round = await loadRound(x);
  const interestId = x.params['interest'];
  if (round === null || !isKey(interestId)) return x.notFound();
  const found = await x.read(async (db) => {
    const interest = await findInterest(db, { id: interestId });
    const submission = await findSubmission(db, interestId);
    if (interest === undefined || submission === undefined) return null;
    const placeId = interest.place?.id ?? null;
    const otherBids =
      placeId !== null && (await placeHasInterest(db, { callId: interest.callId, placeId, id: interestId }));
    return { interest, submission: submission.content, before: await findFormalCheck(db, interestId), otherBids };
  });
  if (found === null) return x.notFound();
  const { interest, submission, before, otherBids } = found;
  const facts = formalFactsOf(interest, submission, otherBids);
  const items = formalItemsOf(interest.content).map((item): CheckedItem => {
    const hint = formalHint(item, facts, interest.content);
    const stored = before?.items.find((finding) => finding.item === item);
    const result = form?.text(`result-${item}`) ?? stored?.result ?? (hint === true ? 'met' : '');
    return { item, hint, result, note: form?.text(`note-${item}`) ?? stored?.note ?? '' };
  });
  const outcome: FormalOutcome | '' = before?.outcome ?? '';
  return x.page({
    title: reviewTexts.in(x.language)('check.title', { name: submission.applicant }),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <CheckFormallyPage
        language={x.language}
        round={{ id: round.call.id, title: round.call.content.title }}
        interest={{
          id: interest.id,
          handle: interest.handle,
          number: interest.number ?? '',
          name: submission.applicant,
          submittedAt: interest.submittedAt,
          signOff: submission.signOff?.name ?? '',
          partners: confirmedPartners(submission.partners),
        }}
        items={items}
        outcome={form?.text('outcome') ?? outcome}
        reason={form?.text('reason') ?? before?.reason ?? ''}
        cureDays={interest.content.rules.cureDays}
        before={before === null ? null : { outcome: before.outcome, reason: before.reason, at: before.checkedAt }}
        errors={errors}
      />
    ),
  });
}
