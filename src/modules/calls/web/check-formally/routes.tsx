import type { Db } from '../../../../platform/db/database.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { checkFormally } from '../../actions/check-formally.ts';
import { formalFactsOf } from '../../actions/formal-facts.ts';
import { formalHint, formalItemsOf, type FormalFinding, type FormalItem } from '../../domain/formal-check.ts';
import { confirmedPartners } from '../../domain/interest-obstacles.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { mayAccompanyCalls } from '../../domain/policy.ts';
import type { SubmissionContent } from '../../domain/submission-content.ts';
import { findFormalCheck, type FormalCheck } from '../../store/formal-checks.ts';
import { findInterest, placeHasInterest } from '../../store/interests.ts';
import { findSubmission } from '../../store/submissions.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey, loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { CheckFormallyPage, type CheckedItem, type CheckFormallyPageProps } from './page.tsx';

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
      return checkPage(x, form, Object.fromEntries(faultyFields(result.reason, form).map((name) => [name, message])));
    },
  },
];

/** The fields a refusal is about: what was not judged, the waiver without words, the reason, or the outcome as a whole. */
function faultyFields(fault: string, form: FormValues): string[] {
  const items = form.names().flatMap((name) => (name.startsWith('note-') ? [name.slice('note-'.length)] : []));
  const found = (kind: 'result' | 'note', isWrong: (item: string) => boolean): string[] => {
    const names = items.filter(isWrong).map((item) => `${kind}-${item}`);
    return names.length === 0 ? ['form'] : names;
  };
  switch (fault) {
    case 'incomplete':
      return found('result', (item) => form.text(`result-${item}`) === '');
    case 'waiver-unexplained':
      return found(
        'note',
        (item) => form.text(`result-${item}`) === 'waived' && form.text(`note-${item}`).trim() === '',
      );
    case 'reason-missing':
      return ['reason'];
    case 'not-all-met':
    case 'nothing-missing':
    case 'not-curable':
      return ['outcome'];
    default:
      return ['form'];
  }
}

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

type Loaded = {
  interest: InterestRecord;
  submission: SubmissionContent;
  before: FormalCheck | null;
  otherBids: boolean;
};

async function checkPage(x: Exchange, form: FormValues | null, errors: FieldErrors): Promise<Response> {
  const round = await loadRound(x);
  const interestId = x.params['interest'];
  if (round === null || !isKey(interestId)) return x.notFound();
  const loaded = await x.read((db) => loadCheck(db, interestId));
  if (loaded === null) return x.notFound();
  return x.page({
    title: reviewTexts.in(x.language)('check.title', { name: loaded.submission.applicant }),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <CheckFormallyPage
        language={x.language}
        round={{ id: round.call.id, title: round.call.content.title }}
        interest={interestFacts(loaded)}
        items={checkedItems(loaded, form)}
        cureDays={loaded.interest.content.rules.cureDays}
        {...outcomeShown(loaded.before, form)}
        errors={errors}
      />
    ),
  });
}

function outcomeShown(
  before: FormalCheck | null,
  form: FormValues | null,
): Pick<CheckFormallyPageProps, 'outcome' | 'reason' | 'before'> {
  const stored = before ?? { outcome: '', reason: '' };
  const { outcome, reason } = form === null ? stored : { outcome: form.text('outcome'), reason: form.text('reason') };
  return {
    outcome,
    reason,
    before: before === null ? null : { outcome: before.outcome, reason: before.reason, at: before.checkedAt },
  };
}

async function loadCheck(db: Db, interestId: string): Promise<Loaded | null> {
  const interest = await findInterest(db, { id: interestId });
  const submission = await findSubmission(db, interestId);
  if (interest === undefined || submission === undefined) return null;
  const placeId = interest.place?.id ?? null;
  const otherBids =
    placeId !== null && (await placeHasInterest(db, { callId: interest.callId, placeId, id: interestId }));
  return { interest, submission: submission.content, before: await findFormalCheck(db, interestId), otherBids };
}

const interestFacts = ({ interest, submission }: Loaded): CheckFormallyPageProps['interest'] => ({
  id: interest.id,
  handle: interest.handle,
  number: interest.number ?? '',
  name: submission.applicant,
  submittedAt: interest.submittedAt,
  signOff: submission.signOff?.name ?? '',
  partners: confirmedPartners(submission.partners),
});

/** What was typed, else what an earlier check found, else what the platform sees. */
function checkedItems({ interest, submission, before, otherBids }: Loaded, form: FormValues | null): CheckedItem[] {
  const facts = formalFactsOf(interest, submission, otherBids);
  return formalItemsOf(interest.content).map((item) => {
    const hint = formalHint(item, facts, interest.content);
    const seen = { result: hint === true ? 'met' : '', note: '' };
    const stored = before?.items.find((finding) => finding.item === item) ?? seen;
    const { result, note } =
      form === null ? stored : { result: form.text(`result-${item}`), note: form.text(`note-${item}`) };
    return { item, hint, result, note };
  });
}
