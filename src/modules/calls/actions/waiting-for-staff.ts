import type { Reading, Waiting } from '../../../platform/module.ts';
import type { ClosedCall } from '../domain/closed-call.ts';
import { passesOnAt } from '../domain/offer-answer.ts';
import { placeCounts } from '../domain/place-counts.ts';
import { mayAccompanyCalls, mayDecideLate, mayPrepareCalls } from '../domain/policy.ts';
import { findDecision, type StoredDecision } from '../store/decisions.ts';
import { findOpenLateRequests } from '../store/late-requests.ts';
import { findNotices } from '../store/notices.ts';
import { findOffers } from '../store/offers.ts';
import { findInterestLines, type InterestLine } from '../store/review-interests.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { reviewPaths } from '../web/review-paths.ts';
import { waitingConsent } from './waiting-consent.ts';

/** What of a round waits for staff: formal checks, the release, feedback, places. */
export async function waitingForStaff(reading: Reading, closed: ClosedCall): Promise<Waiting[]> {
  const { db } = reading;
  const decision = await findDecision(db, { callId: closed.call.id });
  const interests = await findInterestLines(db, closed.call.id);
  const found = [
    ...checks(reading, closed, interests),
    ...curesOver(reading, closed, interests),
    ...(await lateOnes(reading, closed)),
  ];
  if (decision?.state === 'signed') {
    // Nobody can release it before the ministry agreed.
    const consent = await waitingConsent(reading, closed, { step: 'decision', decision });
    found.push(consent ?? release(reading, closed));
  }
  if (decision?.state === 'released') found.push(...(await afterRelease(reading, closed, { decision, interests })));
  return found;
}

function checks(
  { actor, language }: Reading,
  { call, title }: ClosedCall,
  interests: readonly InterestLine[],
): Waiting[] {
  const t = reviewTexts.in(language);
  const count = interests.filter(({ state }) => state === 'submitted').length;
  if (count === 0 || !mayAccompanyCalls(actor)) return [];
  const status = { words: t('waiting.todo'), tone: 'due' as const };
  return [
    {
      title: t('waiting.check', { count }),
      href: reviewPaths.interests(language, call.id),
      line: title,
      status,
      task: { words: t('waiting.check.task'), until: null },
    },
  ];
}

/** A cure period that ended without an answer: somebody has to say how it goes on. */
function curesOver(
  { actor, language, now }: Reading,
  { call, title }: ClosedCall,
  interests: readonly InterestLine[],
): Waiting[] {
  const count = interests.filter(
    ({ state, cureUntil }) => state === 'returned' && cureUntil !== null && cureUntil <= now,
  ).length;
  if (count === 0 || !mayAccompanyCalls(actor)) return [];
  const t = reviewTexts.in(language);
  return [
    {
      title: t('waiting.cure-over', { count }),
      href: reviewPaths.interests(language, call.id),
      line: title,
      status: { words: t('waiting.todo'), tone: 'due' },
      task: { words: t('waiting.cure-over.task'), until: null },
    },
  ];
}

/** Two people decide about what came too late; who gave the first opinion is not asked again. */
async function lateOnes({ db, actor, language }: Reading, { call }: ClosedCall): Promise<Waiting[]> {
  const t = interestTexts.in(language);
  const open = await findOpenLateRequests(db, call.id);
  return open
    .filter(({ firstBy }) => mayDecideLate(actor, firstBy))
    .map(({ handle, name }) => ({
      title: name,
      href: interestPaths.decideLate(language, handle),
      line: t('decide-late.lead'),
      status: { words: reviewTexts.in(language)('waiting.todo'), tone: 'due' },
      task: { words: t('decide-late.title'), until: null },
    }));
}

function release({ actor, language }: Reading, { call, title }: ClosedCall): Waiting {
  const t = reviewTexts.in(language);
  const task = mayPrepareCalls(actor) ? { task: { words: t('waiting.release.task'), until: null } } : {};
  return {
    title: t('waiting.release'),
    href: reviewPaths.decision(language, call.id),
    line: title,
    status: { words: t('waiting.todo'), tone: 'due' },
    ...task,
  };
}

type Released = { decision: StoredDecision; interests: readonly InterestLine[] };

async function afterRelease(
  reading: Reading,
  closed: ClosedCall,
  { decision, interests }: Released,
): Promise<Waiting[]> {
  const { call } = closed;
  const { db, actor, language } = reading;
  const t = reviewTexts.in(language);
  const notices = await findNotices(db, decision.id);
  const open = notices.filter(({ preparedAt }) => preparedAt === null).length;
  if (notices.some(({ releasedAt }) => releasedAt === null)) {
    const line = open > 0 ? t('waiting.notices.line', { open, total: notices.length }) : t('waiting.notices.send');
    const task = mayAccompanyCalls(actor)
      ? { task: { words: t('waiting.notices.task'), until: decision.answerUntil } }
      : {};
    const consent = await waitingConsent(reading, closed, { step: 'notices', decision });
    const writing = {
      title: t('waiting.notices'),
      href: reviewPaths.notices(language, call.id),
      line,
      status: { words: t('waiting.todo'), tone: 'due' as const },
      ...task,
    };
    // What is written waits for the ministry; what is not written yet can go on meanwhile.
    return [...(open > 0 || consent === null ? [writing] : []), ...(consent === null ? [] : [consent])];
  }
  return [await places(reading, { call, decision, interests })];
}

/** A place is taken once it is accepted; an offer whose deadline is over asks whether a letter lies on a desk. */
async function places(
  { db, actor, now, language }: Reading,
  { call, decision, interests }: Released & Pick<ClosedCall, 'call'>,
): Promise<Waiting> {
  const t = reviewTexts.in(language);
  const counts = placeCounts(
    interests.map(({ state }) => state),
    decision.selected.length,
  );
  const overdue = (await findOffers(db, call.id)).filter(
    ({ response, answerUntil }) => response === null && answerUntil <= now,
  );
  const found = {
    title: t('waiting.places', counts),
    href: reviewPaths.places(language, call.id),
    line: t('waiting.places.line', counts),
    status: { words: t('waiting.runs'), tone: 'go' as const },
  };
  const [first] = overdue;
  if (first === undefined) return found;
  const task = mayAccompanyCalls(actor)
    ? { task: { words: t('waiting.places.task'), until: passesOnAt(first.answerUntil) } }
    : {};
  return {
    ...found,
    line: t('waiting.places.overdue', { count: overdue.length }),
    status: { words: t('waiting.todo'), tone: 'due' },
    ...task,
  };
}
