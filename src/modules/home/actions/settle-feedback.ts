import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayReadFeedback } from '../domain/may-read-feedback.ts';
import { updateFeedbackState, type FeedbackStep } from '../store/feedback-list.ts';

/** Notes that a feedback is answered, puts it aside, or takes it up again. */
export const settleFeedback = defineAction({
  name: 'home.settle-feedback',
  run: async ({ db, actor, now }, { id, step }: { id: string; step: FeedbackStep }) => {
    if (!mayReadFeedback(actor)) return refuse('not-allowed');
    if (!(await updateFeedbackState(db, { id, step, now }))) return refuse('unknown');
    return done(null, { about: { kind: 'home.feedback', id }, details: { step } });
  },
});
