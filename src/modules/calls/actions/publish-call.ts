import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { MinistryStep, StoredCall } from '../domain/call-record.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { publicationFaults } from '../domain/publication-check.ts';
import { insertCallVersion } from '../store/call-versions.ts';
import { lockCall, updateCall } from '../store/calls.ts';
import { findMinistryStep } from '../store/ministry-steps.ts';
import { callHash } from './call-hash.ts';

type Input = { id: string; /** Hash, in hexadecimal, of what the person was shown. */ hash: string };

/** Publishes a call: content and times are frozen as version 1 under their hash. */
export const publishCall = defineAction({
  name: 'calls.publish-call',
  run: async ({ db, now, actor }, { id, hash }: Input) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    if (call.stage === 'published') return refuse('published');
    if (call.stage === 'cancelled') return refuse('cancelled');
    const own = callHash(call);
    if (own.toString('hex') !== hash) return refuse('changed-meanwhile');
    if (publicationFaults(call, now).length > 0) return refuse('incomplete');
    const wait = ministryFault(call, await findMinistryStep(db, id, 'publication'), now);
    if (wait !== null) return refuse(wait);
    const { content, opensAt, closesAt } = call;
    await insertCallVersion(db, {
      callId: id,
      version: 1,
      content,
      opensAt,
      closesAt,
      hash: own,
      note: null,
      publishedAt: now,
    });
    await updateCall(db, id, { stage: 'published', version: 1, publishedAt: now });
    return done(
      { slug: call.slug },
      { about: { kind: 'calls.call', id }, details: { version: 1, hash }, public: true },
    );
  },
});

/** Why the ministry's step keeps a call from being published now, or null. */
export function ministryFault(
  call: Pick<StoredCall, 'content' | 'stage'>,
  step: MinistryStep | null,
  now: Instant,
): 'ministry-not-asked' | 'ministry-not-answered' | 'embargo' | null {
  if (!call.content.ministry.publication) return null;
  if (call.stage !== 'with-ministry' || step === null) return 'ministry-not-asked';
  if (step.agreed !== true) return 'ministry-not-answered';
  return step.embargoUntil !== null && now < step.embargoUntil ? 'embargo' : null;
}
