import type { Reading, Waiting } from '../../../platform/module.ts';
import type { ClosedCall } from '../domain/closed-call.ts';
import { isOut } from '../domain/conflict.ts';
import { holdingSignatures } from '../domain/decision.ts';
import { endOfStep } from '../domain/way-steps.ts';
import type { StoredConflict } from '../store/conflicts.ts';
import { findConflicts } from '../store/conflicts.ts';
import { findDecision, findSignatures, type StoredDecision } from '../store/decisions.ts';
import { findBidders, type Bidder } from '../store/review-interests.ts';
import { findProgress, type Progress } from '../store/reviews.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { reviewPaths } from '../web/review-paths.ts';

type Seat = { chair: boolean; votes: boolean };

type Facts = {
  bidders: readonly Bidder[];
  conflicts: readonly StoredConflict[];
  progress: readonly Progress[];
  decision: StoredDecision | null;
  signed: number;
  hasSigned: boolean;
};

/** What waits for a member of the panel, and for its chair. */
export async function waitingForPanel(reading: Reading, closed: ClosedCall, seat: Seat): Promise<Waiting[]> {
  const { db, actor } = reading;
  const { id } = closed.call;
  const decision = await findDecision(db, { callId: id });
  const signatures =
    decision === null ? [] : holdingSignatures(await findSignatures(db, decision.id), decision.hash ?? '');
  const facts: Facts = {
    bidders: await findBidders(db, id),
    conflicts: await findConflicts(db, id),
    progress: await findProgress(db, id),
    decision,
    signed: signatures.length,
    hasSigned: signatures.some(({ personId }) => personId === actor.personId),
  };
  return [...memberWaiting(reading, closed, facts), ...(seat.chair ? chairWaiting(reading, closed, facts) : [])];
}

function memberWaiting({ actor, language, now }: Reading, { call, title }: ClosedCall, facts: Facts): Waiting[] {
  const t = reviewTexts.in(language);
  const todo = { words: t('waiting.todo'), tone: 'due' as const };
  const own = facts.conflicts.filter(({ personId }) => personId === actor.personId);
  const undeclared = facts.bidders.filter(({ id }) => own.every(({ interestId }) => interestId !== id)).length;
  const mine = facts.progress.filter(({ personId, isOut: out }) => personId === actor.personId && !out);
  const open = mine.filter(({ state }) => state === 'assigned' || state === 'saved').length;
  const until = endOfStep(call, now);
  const found: Waiting[] = [];
  if (undeclared > 0 && facts.decision === null) {
    found.push({
      title: t('waiting.declare'),
      href: reviewPaths.declare(language, call.id),
      line: t('waiting.declare.line', { title, count: undeclared }),
      status: todo,
      task: { words: t('waiting.declare.task'), until },
    });
  }
  if (open > 0) {
    found.push({
      title: t('waiting.reviews', { count: open }),
      href: reviewPaths.reviews(language, call.id),
      line: title,
      status: todo,
      task: { words: t('waiting.reviews.task'), until },
    });
  }
  if (open === 0 && facts.decision === null && mine.some(({ state }) => state === 'submitted')) {
    found.push({
      title: t('waiting.reviews-done'),
      href: reviewPaths.reviews(language, call.id),
      line: title,
      status: { words: t('waiting.runs'), tone: 'go' },
    });
  }
  if (maySignNow(facts, actor.personId, own)) {
    const line = t('waiting.sign.line', { title, count: facts.signed, needed: call.content.rules.signatures });
    found.push({
      title: t('waiting.sign'),
      href: reviewPaths.decision(language, call.id),
      line,
      status: todo,
      task: { words: t('waiting.sign.task'), until },
    });
  }
  return found;
}

const maySignNow = ({ decision, hasSigned }: Facts, personId: string | null, own: readonly StoredConflict[]): boolean =>
  decision !== null &&
  (decision.state === 'for-signature' || decision.state === 'signed') &&
  personId !== null &&
  decision.present.includes(personId) &&
  !hasSigned &&
  !own.some(isOut);

function chairWaiting(
  { language, now }: Reading,
  { call, title }: ClosedCall,
  { conflicts, bidders, progress, decision }: Facts,
): Waiting[] {
  const t = reviewTexts.in(language);
  const todo = { words: t('waiting.todo'), tone: 'due' as const };
  const open = conflicts.filter(({ declared, out }) => declared !== 'none' && out === null).length;
  const unassigned = bidders.filter(({ state }) => state === 'formally-ok').length;
  const counting = progress.filter(({ isOut: out, state }) => !out && state !== 'abstained');
  const handedIn = counting.filter(({ state }) => state === 'submitted').length;
  const until = endOfStep(call, now);
  const found: Waiting[] = [];
  if (open > 0) {
    found.push({
      title: t('waiting.conflicts', { count: open }),
      href: reviewPaths.conflicts(language, call.id),
      line: title,
      status: todo,
      task: { words: t('waiting.conflicts.task'), until },
    });
  }
  if (unassigned > 0) {
    found.push({
      title: t('waiting.assign'),
      href: reviewPaths.assignment(language, call.id),
      line: t('waiting.assign.line', { title, count: unassigned }),
      status: todo,
      task: { words: t('waiting.assign.task'), until },
    });
  }
  if (counting.length > 0 && handedIn < counting.length) {
    found.push({
      title: t('waiting.progress'),
      href: reviewPaths.reviews(language, call.id),
      line: t('reviews.progress', { done: handedIn, total: counting.length }),
      status: { words: t('waiting.runs'), tone: 'go' },
    });
  }
  if (
    counting.length > 0 &&
    handedIn === counting.length &&
    unassigned === 0 &&
    (decision === null || decision.state === 'draft')
  ) {
    found.push({
      title: t('waiting.decide'),
      href: reviewPaths.selection(language, call.id),
      line: t('waiting.decide.line', { title }),
      status: todo,
      task: { words: t('waiting.decide.task'), until },
    });
  }
  return found;
}
