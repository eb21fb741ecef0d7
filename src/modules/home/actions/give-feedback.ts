import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { insertFeedback, type Feedback } from '../store/feedback.ts';

/** Takes what somebody says of a page. Twenty an hour from one network. */
export const giveFeedback = defineAction({
  name: 'home.give-feedback',
  run: async ({ db }, { clientAddress, ...feedback }: Omit<Feedback, 'id'> & { clientAddress: string }) => {
    if (!(await withinLimit(db, { bucket: `feedback:${clientAddress}`, limit: 20, windowSeconds: 3600 }))) {
      return refuse('too-many');
    }
    const id = newId();
    await insertFeedback(db, { id, ...feedback });
    return done(null, { about: { kind: 'home.feedback', id } });
  },
});
