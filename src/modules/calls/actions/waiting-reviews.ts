import type { Reading, Waiting } from '../../../platform/module.ts';
import { localText } from '../domain/call-content.ts';
import { callPhase } from '../domain/call-phase.ts';
import type { ClosedCall } from '../domain/closed-call.ts';
import { mayReadEvidence } from '../domain/policy.ts';
import { findCalls } from '../store/calls.ts';
import { findCallsOfPanelist } from '../store/panel.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { reviewPaths } from '../web/review-paths.ts';
import { waitingForPanel } from './waiting-for-panel.ts';
import { waitingForStaff } from './waiting-for-staff.ts';
import { wayOfCall } from './way-of-call.ts';

/** What waits from the formal check to the notices: for members of the panel, its chair, and staff. */
export async function waitingReviews(reading: Reading): Promise<Waiting[]> {
  const { db, actor, now, language } = reading;
  const seats = actor.personId === null ? [] : await findCallsOfPanelist(db, actor.personId);
  const staff = mayReadEvidence(actor) && actor.scope === 'person';
  if (seats.length === 0 && !staff) return [];
  const closed = (await findCalls(db))
    .filter((call) => callPhase(call, now) === 'closed')
    .map((call): ClosedCall => ({ call, title: localText(call.content.title, language).words }));
  const found: Waiting[] = [];
  for (const one of closed) {
    const seat = seats.find(({ callId }) => callId === one.call.id);
    if (seat !== undefined) found.push(...(await waitingForPanel(reading, one, seat)));
    if (staff) found.push(...orRuns(reading, one, await waitingForStaff(reading, one)));
  }
  return found;
}

/** While nothing of a round waits for staff, it runs: what comes next, and when. */
function orRuns({ now, language }: Reading, { call, title }: ClosedCall, waiting: readonly Waiting[]): Waiting[] {
  if (waiting.length > 0) return [...waiting];
  const t = reviewTexts.in(language);
  const way = wayOfCall(call, { now, language });
  const next = way.find(({ state }) => state !== 'done');
  return [
    {
      title,
      href: reviewPaths.interests(language, call.id),
      line:
        next === undefined ? t('waiting.round.over') : t('waiting.round.next', { step: next.title, when: next.line }),
      status: { words: t('waiting.runs'), tone: 'go' },
      way,
    },
  ];
}
