import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { answerNotice } from '../../actions/answer-notice.ts';
import { dropOut } from '../../actions/drop-out.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { mayEditInterest, mayReadEvidence } from '../../domain/policy.ts';
import { findDecision } from '../../store/decisions.ts';
import { findInterest } from '../../store/interests.ts';
import { findNotice } from '../../store/notices.ts';
import { findOffer, findReserveRank, type Offer } from '../../store/offers.ts';
import { findSubmission } from '../../store/submissions.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { reviewPaths } from '../review-paths.ts';
import { NoticePage, type NoticeState } from './page.tsx';

type Typed = { response: string; reason: string };

/** What a municipality is told, and its answer. */
export const readNoticeRoutes: readonly Route[] = [
  {
    name: 'calls.show-notice',
    method: 'GET',
    path: '/interesse/:handle/mitteilung',
    audience: 'public',
    handle: (x) => noticePage(x, { response: '', reason: '' }, {}),
  },
  {
    name: 'calls.answer-notice',
    method: 'POST',
    path: '/interesse/:handle/mitteilung',
    audience: 'public',
    handle: async (x) => {
      const interest = await own(x);
      if (interest === null) return x.forbidden();
      const form = await x.form();
      const typed = { response: form.text('response'), reason: form.text('reason') };
      const t = reviewTexts.in(x.language);
      const response = (['accepted', 'declined'] as const).find((known) => known === typed.response);
      if (response === undefined) return noticePage(x, typed, { response: t('notice.error.response') });
      const { handle } = interest;
      const result = await x.act(
        answerNotice,
        { interestId: interest.id, response, reason: typed.reason, channel: 'online', key: handle },
        handle,
      );
      if (result.ok) return x.redirect(reviewPaths.notice(x.language, handle));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      return noticePage(x, typed, { form: t(`notice.error.${result.reason}`) });
    },
  },
  {
    name: 'calls.drop-out',
    method: 'POST',
    path: '/interesse/:handle/mitteilung/zurueckgeben',
    audience: 'public',
    handle: async (x) => {
      const interest = await own(x);
      if (interest === null) return x.forbidden();
      const reason = (await x.form()).text('dropReason');
      const { handle } = interest;
      const result = await x.act(dropOut, { interestId: interest.id, reason, channel: 'online', key: handle }, handle);
      if (result.ok) return x.redirect(reviewPaths.notice(x.language, handle));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      const name = result.reason === 'reason-missing' ? 'dropReason' : 'form';
      return noticePage(
        x,
        { response: '', reason },
        { [name]: reviewTexts.in(x.language)(`notice.error.${result.reason}`) },
      );
    },
  },
];

/** The interest of the address, for who may answer for it. */
async function own(x: Exchange): Promise<InterestRecord | null> {
  const handle = x.params['handle'] ?? '';
  const interest = await x.read((db) => findInterest(db, { handle }), handle);
  return interest !== undefined && mayEditInterest(x.actor, interest, handle) ? interest : null;
}

function stateOf(interest: InterestRecord, offer: Offer | null): NoticeState {
  if (offer?.response === 'expired' || offer?.response === 'dropped-out') return offer.response;
  switch (interest.state) {
    case 'selected':
    case 'reserve':
    case 'declined':
      return interest.state;
    case 'accepted':
    case 'contracted':
      return 'accepted';
    default:
      return 'not-selected';
  }
}

async function noticePage(x: Exchange, typed: Typed, errors: FieldErrors): Promise<Response> {
  const handle = x.params['handle'] ?? '';
  const found = await x.read(async (db) => {
    const interest = await findInterest(db, { handle });
    if (interest === undefined) return null;
    const notice = await findNotice(db, interest.id);
    const offer = await findOffer(db, interest.id);
    const decision = await findDecision(db, { callId: interest.callId });
    const submission = await findSubmission(db, interest.id);
    return { interest, notice, offer, decision, submission, rank: await findReserveRank(db, interest.id) };
  }, handle);
  if (found === null) return x.actor.personId === null ? x.forbidden() : x.notFound();
  const { interest, notice, offer, decision, submission, rank } = found;
  const mayAnswer = mayEditInterest(x.actor, interest, handle);
  if (!mayAnswer && !mayReadEvidence(x.actor)) return x.forbidden();
  if (notice === null || notice.releasedAt === null) return x.notFound();
  const ended = notice.outcome === 'reserve' && interest.state === 'not-selected';
  const state = ended ? 'reserve-ended' : stateOf(interest, offer);
  return x.page({
    title: reviewTexts.in(x.language)(`notice.title.${state}`),
    headers: { 'cache-control': 'no-store' },
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <NoticePage
        language={x.language}
        handle={handle}
        number={interest.number ?? ''}
        name={submission?.content.applicant ?? ''}
        state={state}
        fromReserve={offer?.origin === 'reserve'}
        answerUntil={offer?.response === null ? offer.answerUntil : null}
        reserve={rank === null ? null : { rank, until: decision?.reserveValidUntil ?? null }}
        closeAtCut={notice.closeAtCut}
        content={interest.content}
        feedback={notice.feedback}
        contact={notice.contact}
        mayAnswer={mayAnswer}
        typed={typed}
        errors={errors}
      />
    ),
  });
}
