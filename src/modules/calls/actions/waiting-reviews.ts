import type { Reading, Waiting } from '../../../platform/module.ts';
import { localText } from '../domain/call-content.ts';
import { callPhase } from '../domain/call-phase.ts';
import type { ClosedCall } from '../domain/closed-call.ts';
import { mayReadEvidence } from '../domain/policy.ts';
import { findCalls } from '../store/calls.ts';
import { findCallsOfPanelist } from '../store/panel.ts';
import { waitingForPanel } from './waiting-for-panel.ts';
import { waitingForStaff } from './waiting-for-staff.ts';

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
    if (staff) found.push(...(await waitingForStaff(reading, one)));
  }
  return found;
}
