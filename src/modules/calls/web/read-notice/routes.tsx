import type { Db } from '../../../../platform/db/database.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { answerNotice } from '../../actions/answer-notice.ts';
import { dropOut } from '../../actions/drop-out.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import type { InterestState } from '../../domain/interest-state.ts';
import { mayEditInterest, mayReadEvidence } from '../../domain/policy.ts';
import { findDecision } from '../../store/decisions.ts';
import { findInterest } from '../../store/interests.ts';
import { findNotice, type StoredNotice } from '../../store/notices.ts';
import { findOffer, findReserveRank, type Offer } from '../../store/offers.ts';
import { findSubmission } from '../../store/submissions.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { answerTo } from '../answer-to.ts';
import { reviewPaths } from '../review-paths.ts';
import type { NoticePageProps, NoticeState } from './notice-props.ts';
import { NoticePage } from './page.tsx';

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
      const answer = {
        interestId: interest.id,
        response,
        reason: typed.reason,
        channel: 'online',
        key: handle,
      } as const;
      return answerTo(x, await x.act(answerNotice, answer, handle), {
        next: reviewPaths.notice(x.language, handle),
        fault: (reason) => noticePage(x, typed, { form: t(`notice.error.${onlineFault(reason)}`) }),
      });
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
      const given = { interestId: interest.id, reason, channel: 'online', key: handle } as const;
      return answerTo(x, await x.act(dropOut, given, handle), {
        next: reviewPaths.notice(x.language, handle),
        fault: (fault) => {
          const name = fault === 'reason-missing' ? 'dropReason' : 'form';
          const message = reviewTexts.in(x.language)(`notice.error.${onlineFault(fault)}`);
          return noticePage(x, { response: '', reason }, { [name]: message });
        },
      });
    },
  },
];

/** Faults of what staff enter can't happen online; if one did, there would be nothing to answer. */
const onlineFault = <Fault extends string>(fault: Fault) =>
  fault === 'not-a-date' || fault === 'before-offer' || fault === 'place-passed-on'
    ? ('nothing-offered' as const)
    : (fault as Exclude<Fault, 'not-a-date' | 'before-offer' | 'place-passed-on'>);

/** The interest of the address, for who may answer for it. */
async function own(x: Exchange): Promise<InterestRecord | null> {
  const handle = x.params['handle'] ?? '';
  const interest = await x.read((db) => findInterest(db, { handle }), handle);
  return interest !== undefined && mayEditInterest(x.actor, interest, handle) ? interest : null;
}

const told: Partial<Record<InterestState, NoticeState>> = {
  selected: 'selected',
  reserve: 'reserve',
  declined: 'declined',
  accepted: 'accepted',
  contracted: 'accepted',
};

function stateOf({ interest, notice, offer, now }: Loaded): NoticeState {
  const response = offer?.response ?? null;
  if (interest.state === 'selected' && offer?.response === null && now >= offer.answerUntil) return 'overdue';
  if (response === 'expired' || response === 'dropped-out') return response;
  return told[interest.state] ?? (notice.outcome === 'reserve' ? 'reserve-ended' : 'not-selected');
}

type Loaded = {
  interest: InterestRecord;
  notice: StoredNotice;
  offer: Offer | null;
  applicant: string;
  reserve: NoticePageProps['reserve'];
  now: Instant;
};

/** The notice with everything around it; null before it is released. */
async function loadNotice(db: Db, handle: string, now: Instant): Promise<Loaded | null> {
  const interest = await findInterest(db, { handle });
  const notice = interest === undefined ? null : await findNotice(db, interest.id);
  if (interest === undefined || notice === null) return null;
  const submission = await findSubmission(db, interest.id);
  const reserve = await loadReserve(db, notice);
  const applicant = submission?.content.applicant ?? '';
  return notice.releasedAt === null
    ? null
    : { interest, notice, offer: await findOffer(db, interest.id), applicant, reserve, now };
}

async function loadReserve(db: Db, { interestId, decisionId }: StoredNotice): Promise<NoticePageProps['reserve']> {
  const rank = await findReserveRank(db, interestId);
  const decision = await findDecision(db, { id: decisionId });
  return rank === null ? null : { rank, until: decision?.reserveValidUntil ?? null };
}

async function noticePage(x: Exchange, typed: Typed, errors: FieldErrors): Promise<Response> {
  const handle = x.params['handle'] ?? '';
  const loaded = await x.read((db, now) => loadNotice(db, handle, now), handle);
  if (loaded === null) return x.actor.personId === null ? x.forbidden() : x.notFound();
  const mayAnswer = mayEditInterest(x.actor, loaded.interest, handle);
  if (!mayAnswer && !mayReadEvidence(x.actor)) return x.forbidden();
  const state = stateOf(loaded);
  return x.page({
    title: reviewTexts.in(x.language)(`notice.title.${state}`),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <NoticePage
        language={x.language}
        {...noticeView(loaded)}
        state={state}
        mayAnswer={mayAnswer}
        typed={typed}
        errors={errors}
      />
    ),
  });
}

type NoticeView = Omit<NoticePageProps, 'language' | 'state' | 'mayAnswer' | 'typed' | 'errors'>;

const noticeView = ({ interest, notice, offer, applicant, reserve }: Loaded): NoticeView => ({
  handle: interest.handle,
  number: interest.number ?? '',
  name: applicant,
  fromReserve: offer?.origin === 'reserve',
  answerUntil: offer?.response === null ? offer.answerUntil : null,
  reserve,
  closeAtCut: notice.closeAtCut,
  content: interest.content,
  feedback: notice.feedback,
  contact: notice.contact,
});
