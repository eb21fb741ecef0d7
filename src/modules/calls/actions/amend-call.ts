import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Json } from '../../../platform/ids/canonical-json.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { findAddressees } from '../../accounts/index.ts';
import { refusedDifferences } from '../domain/amendment-rules.ts';
import type { LocalText } from '../domain/call-content.ts';
import { callDifferences } from '../domain/call-differences.ts';
import { callPhase } from '../domain/call-phase.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { publicationFaults } from '../domain/publication-check.ts';
import type { CallTerms } from '../domain/working-terms.ts';
import { amendmentLetter } from '../mails/call-letters.ts';
import { findCallReaders } from '../store/call-readers.ts';
import { insertCallVersion } from '../store/call-versions.ts';
import { lockCall, updateCall } from '../store/calls.ts';
import { callHash } from './call-hash.ts';

/** Begins an amendment of a published call: a copy to work on. Beginning twice changes nothing. */
export const beginAmendment = defineAction({
  name: 'calls.begin-amendment',
  run: async ({ db, actor }, { id }: { id: string }) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    if (call.stage !== 'published') return refuse('not-published');
    const { content, opensAt, closesAt } = call;
    if (call.amendment === null) await updateCall(db, id, { amendment: { content, opensAt, closesAt } });
    return done({}, { about: { kind: 'calls.call', id } });
  },
});

/** Throws the amendment being prepared away. */
export const discardAmendment = defineAction({
  name: 'calls.discard-amendment',
  run: async ({ db, actor }, { id }: { id: string }) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    if (call.amendment !== null) await updateCall(db, id, { amendment: null });
    return done({}, { about: { kind: 'calls.call', id } });
  },
});

type Input = {
  id: string;
  note: LocalText;
  /** Hash, in hexadecimal, of the amendment the person was shown. */ hash: string;
};

/** Publishes an amendment as the next version and tells everyone who writes an interest. */
export const publishAmendment = defineAction({
  name: 'calls.publish-amendment',
  run: async ({ db, now, actor, mail, origin }, { id, note, hash }: Input) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    if (note.de.trim() === '') return refuse('note-missing');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    if (call.stage !== 'published' || call.amendment === null) return refuse('no-amendment');
    const after = call.amendment;
    const fault = amendmentFault(call, after, { hash, now });
    if (fault !== null) return refuse(fault);
    const version = call.version + 1;
    const own = callHash(after);
    await insertCallVersion(db, { callId: id, version, ...after, hash: own, note, publishedAt: now });
    await updateCall(db, id, { ...after, version, amendment: null });
    const readers = await findAddressees(db, await findCallReaders(db, id));
    for (const reader of readers) await mail(amendmentLetter({ reader, call: { ...call, ...after }, note, origin }));
    const details = {
      version,
      hash,
      told: readers.length,
      differences: callDifferences(call, after).map(({ part, kind, key }) => ({ part, kind, key })),
    };
    return done(
      { version, told: readers.length },
      { about: { kind: 'calls.call', id }, details: details satisfies Json, public: true },
    );
  },
});

/** Why an amendment can't be published now, or null. */
function amendmentFault(call: StoredCall, after: CallTerms, { hash, now }: { hash: string; now: Instant }) {
  if (callHash(after).toString('hex') !== hash) return 'changed-meanwhile';
  if (callDifferences(call, after).length === 0) return 'nothing-changed';
  if (refusedDifferences({ before: call, after, phase: callPhase(call, now), now }).length > 0) return 'not-amendable';
  const faults = publicationFaults({ ...after, fileNumber: call.fileNumber }, now);
  return faults.some((fault) => fault !== 'deadline-passed') ? 'incomplete' : null;
}
