import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { missingFeedback, overallKey, type Feedback } from '../domain/notices.ts';
import { mayAccompanyCalls } from '../domain/policy.ts';
import { findInterest } from '../store/interests.ts';
import { findNotice, updateFeedback } from '../store/notices.ts';

type Input = { interestId: string; feedback: Feedback; contact: string; revision: number };

/** Staff write what a municipality reads about each criterion, and whom it may call. */
export const saveFeedback = defineAction({
  name: 'calls.save-feedback',
  run: async ({ db, actor }, { interestId, feedback, contact, revision }: Input) => {
    if (!mayAccompanyCalls(actor)) return refuse('not-allowed');
    const interest = await findInterest(db, { id: interestId });
    const notice = await findNotice(db, interestId);
    if (interest === undefined || notice === null) return refuse('unknown');
    if (notice.releasedAt !== null) return refuse('released');
    const { criteria } = interest.content;
    const keys = [...criteria.map(({ key }) => key), overallKey];
    const words = Object.fromEntries(keys.map((key) => [key, (feedback[key] ?? '').trim()]));
    if (missingFeedback(words, criteria).length > 0) return refuse('feedback-missing');
    if (contact.trim() === '') return refuse('contact-missing');
    const kept = await updateFeedback(db, {
      interestId,
      feedback: words,
      contact: contact.trim(),
      revision,
      by: actor.personId,
    });
    if (!kept) return refuse('changed');
    return done({ revision: revision + 1 }, { about: { kind: 'calls.interest', id: interestId } });
  },
});
