import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { answerReminder } from '../mails/notice-letters.ts';
import { insertAnswerReminder } from '../store/offers.ts';
import { lockPlace } from './lock-place.ts';
import { writeToApplicant } from './write-to.ts';

/** Reminds a municipality once of an offer it has not answered. */
export const remindAnswer = defineAction({
  name: 'calls.remind-answer',
  run: async (tools, { interestId }: { interestId: string }) => {
    const { db, actor, origin } = tools;
    if (actor.scope !== 'system') return refuse('not-allowed');
    const place = await lockPlace(db, interestId);
    if (place?.offer?.response !== null) return refuse('not-due');
    const { call, interest, offer } = place;
    if (!(await insertAnswerReminder(db, offer))) return refuse('not-due');
    const { answerUntil } = offer;
    await writeToApplicant(tools, interest, (reader) =>
      answerReminder(reader, { interest, call, origin, answerUntil }),
    );
    return done(null, { about: { kind: 'calls.interest', id: interestId } });
  },
});
