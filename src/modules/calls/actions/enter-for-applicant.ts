import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newHandle, newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { isEligible, sizeClassOf } from '../domain/interest-obstacles.ts';
import type { PaperChannel } from '../domain/interest-record.ts';
import { mayAccompanyCalls } from '../domain/policy.ts';
import { prefillAnswers } from '../domain/prefill-answers.ts';
import { insertInterest } from '../store/interests.ts';
import { findPlace, findPublishedCall } from '../store/open-calls.ts';

type Input = { callId: string; placeId: string; language: Language; channel: PaperChannel; receivedAt: Instant };

/** Staff begin the draft of what came by post, mail or phone. The same rules hold; the day it came decides about the deadline. */
export const enterForApplicant = defineAction({
  name: 'calls.enter-for-applicant',
  run: async ({ db, now, actor }, { callId, placeId, language, channel, receivedAt }: Input) => {
    if (!mayAccompanyCalls(actor)) return refuse('not-allowed');
    const call = await findPublishedCall(db, { id: callId });
    if (call === undefined) return refuse('not-found');
    if (call.times.stage !== 'published' || now < call.times.opensAt) return refuse('not-open-yet');
    if (receivedAt > now || receivedAt < call.times.opensAt) return refuse('not-a-date');
    const place = await findPlace(db, placeId);
    if (place === undefined) return refuse('unknown-place');
    if (!isEligible(call.content, place.level)) return refuse('not-eligible');
    const [id, handle] = [newId(), newHandle()];
    await insertInterest(db, {
      id,
      handle,
      callId: call.id,
      callVersion: call.version,
      placeId,
      organisationId: null,
      language,
      channel,
      sizeClass: sizeClassOf(call.content, place.population),
      receivedAt,
      answers: prefillAnswers(call.content, place),
    });
    return done(
      { id, handle },
      { about: { kind: 'calls.interest', id }, details: { call: call.slug, place: place.label, channel, receivedAt } },
    );
  },
});
