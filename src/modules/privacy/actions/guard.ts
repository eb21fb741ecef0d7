import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SetPeriod } from '../domain/guarded.ts';
import { mayGuard } from '../domain/policy.ts';
import { answerOffer, insertHold, liftHold, updatePeriod } from '../store/guarding.ts';

/** Suspends every end for a person or a matter, with a reason and until a day. */
export const placeHold = defineAction({
  name: 'privacy.place-hold',
  run: async ({ db, actor, now }, hold: { heldId: string; reason: string; untilAt: Instant }) => {
    if (!mayGuard(actor)) return refuse('not-allowed');
    if (hold.untilAt <= now) return refuse('past');
    const id = newId();
    await insertHold(db, { id, ...hold, placedBy: actor.personId });
    // The reason stands in the hold and goes with it.
    return done({ id }, { about: { kind: 'privacy.hold', id }, details: { heldId: hold.heldId } });
  },
});

/** Lifts a hold before its day. */
export const endHold = defineAction({
  name: 'privacy.end-hold',
  run: async ({ db, actor }, { id }: { id: string }) => {
    if (!mayGuard(actor)) return refuse('not-allowed');
    if (!(await liftHold(db, { id, by: actor.personId }))) return refuse('unknown');
    return done(null, { about: { kind: 'privacy.hold', id } });
  },
});

/** Records what the archive answered to the offer of a public file. */
export const answerArchive = defineAction({
  name: 'privacy.answer-archive',
  run: async ({ db, actor }, { fileId, answer }: { fileId: string; answer: 'taken' | 'declined' }) => {
    if (!mayGuard(actor)) return refuse('not-allowed');
    if (!(await answerOffer(db, { fileId, answer, by: actor.personId }))) return refuse('unknown');
    return done(null, { about: { kind: 'privacy.archive-offer', id: fileId }, details: { answer } });
  },
});

const periodsChain = { kind: 'privacy.periods', id: '01980000-0000-7000-8000-000000000025' };

/** Sets how long something is kept. */
export const changePeriod = defineAction({
  name: 'privacy.change-period',
  run: async ({ db, actor }, period: SetPeriod) => {
    if (!mayGuard(actor)) return refuse('not-allowed');
    if (!(await updatePeriod(db, period))) return refuse('unknown');
    return done(null, { about: periodsChain, details: { ...period } });
  },
});
