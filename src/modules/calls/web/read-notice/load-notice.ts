import type { Db } from '../../../../platform/db/database.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import type { InterestState } from '../../domain/interest-state.ts';
import { findDecision } from '../../store/decisions.ts';
import { findInterest } from '../../store/interests.ts';
import { findNotice, type StoredNotice } from '../../store/notices.ts';
import { findOffer, findReserveRank, type Offer } from '../../store/offers.ts';
import { findSubmission } from '../../store/submissions.ts';
import type { NoticePageProps, NoticeState } from './notice-props.ts';

const told: Partial<Record<InterestState, NoticeState>> = {
  selected: 'selected',
  reserve: 'reserve',
  declined: 'declined',
  accepted: 'accepted',
  contracted: 'accepted',
};

/** Where the municipality stands now. */
export const stateOf = ({ interest, notice, offer, now }: LoadedNotice): NoticeState =>
  (offer === null ? null : stateOfOffer(offer, interest.state, now)) ??
  told[interest.state] ??
  (notice.outcome === 'reserve' ? 'reserve-ended' : 'not-selected');

/** What the offer alone decides, or null. */
function stateOfOffer(
  { response, acceptedAt, answerUntil }: Offer,
  state: InterestState,
  now: Instant,
): NoticeState | null {
  if (state === 'withdrawn') return acceptedAt === null ? 'declined' : 'dropped-out';
  if (state === 'selected' && response === null && now >= answerUntil) return 'overdue';
  return response === 'expired' || response === 'dropped-out' ? response : null;
}

/** A released notice with everything around it. */
export type LoadedNotice = {
  interest: InterestRecord;
  notice: StoredNotice;
  offer: Offer | null;
  applicant: string;
  reserve: NoticePageProps['reserve'];
  now: Instant;
};

/** The notice of an interest; null before it is released. */
export async function loadNotice(
  db: Db,
  by: { handle: string } | { id: string },
  now: Instant,
): Promise<LoadedNotice | null> {
  const interest = await findInterest(db, by);
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

/** What page and letter have in common. */
export type NoticeView = Omit<NoticePageProps, 'language' | 'state' | 'mayAnswer' | 'typed' | 'errors'>;

/** What page and letter show of it. */
export const noticeView = ({ interest, notice, offer, applicant, reserve }: LoadedNotice): NoticeView => ({
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
