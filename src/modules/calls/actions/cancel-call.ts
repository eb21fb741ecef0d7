import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { findAddressees } from '../../accounts/index.ts';
import type { LocalText } from '../domain/call-content.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { cancellationLetter } from '../mails/call-letters.ts';
import { findCallReaders } from '../store/call-readers.ts';
import { lockCall, updateCall } from '../store/calls.ts';

/** Cancels a call with a reason. A published one stays readable as cancelled, and everyone who writes an interest is told. */
export const cancelCall = defineAction({
  name: 'calls.cancel-call',
  run: async ({ db, now, actor, mail, origin }, { id, reason }: { id: string; reason: LocalText }) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    if (reason.de.trim() === '') return refuse('reason-missing');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    if (call.stage === 'cancelled') return refuse('cancelled');
    await updateCall(db, id, { stage: 'cancelled', cancelledAt: now, cancelReason: reason, amendment: null });
    const readers = call.publishedAt === null ? [] : await findAddressees(db, await findCallReaders(db, id));
    for (const reader of readers) await mail(cancellationLetter({ reader, call, reason, origin }));
    const details = { reason: reason.de, told: readers.length };
    return done(
      { told: readers.length },
      { about: { kind: 'calls.call', id }, details, public: call.publishedAt !== null },
    );
  },
});
