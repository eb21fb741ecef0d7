import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { findAddressees } from '../../accounts/index.ts';
import { findHolders } from '../../organisations/index.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { publicationFaults } from '../domain/publication-check.ts';
import { ministryLetter } from '../mails/ministry-letter.ts';
import { lockCall, updateCall } from '../store/calls.ts';
import { deleteOpenMinistryStep, insertMinistryStep } from '../store/ministry-steps.ts';

/** Gives a finished draft to the ministry for its consent; until it answers nobody changes the call. */
export const askMinistry = defineAction({
  name: 'calls.ask-ministry',
  run: async ({ db, now, actor, mail, origin }, { id }: { id: string }) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    if (call.stage !== 'draft') return refuse('not-a-draft');
    if (!call.content.ministry.publication) return refuse('not-needed');
    if (publicationFaults(call, now).length > 0) return refuse('incomplete');
    await insertMinistryStep(db, {
      callId: id,
      step: 'publication',
      askedAt: now,
      askedBy: actor.personId,
      aboutHash: null,
    });
    await updateCall(db, id, { stage: 'with-ministry' });
    const readers = await findAddressees(db, await findHolders(db, 'ministry', ['ministry']));
    for (const reader of readers) await mail(ministryLetter({ reader, call, step: 'publication', origin }));
    return done({}, { about: { kind: 'calls.call', id }, details: { step: 'publication' } });
  },
});

/** Takes a call back from the ministry to change it; a consent that was given is void and asked for again. */
export const takeCallBack = defineAction({
  name: 'calls.take-call-back',
  run: async ({ db, actor }, { id }: { id: string }) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    if (call.stage !== 'with-ministry') return refuse('not-with-ministry');
    await deleteOpenMinistryStep(db, id, 'publication');
    await updateCall(db, id, { stage: 'draft' });
    return done({}, { about: { kind: 'calls.call', id }, details: { step: 'publication' } });
  },
});
