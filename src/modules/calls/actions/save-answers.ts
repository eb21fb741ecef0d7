import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Db } from '../../../platform/db/database.ts';
import { questionsOf } from '../domain/call-content.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { timesOf } from '../domain/interest-record.ts';
import { mayFillInterest } from '../domain/policy.ts';
import { takeAnswer, type GivenAnswer, type TakenAnswer } from '../domain/take-answer.ts';
import { findPastAnswers, upsertAnswers } from '../store/answers.ts';
import { lockInterest, updateInterest } from '../store/interests.ts';

type Input = { handle: string; answers: readonly GivenAnswer[] };

/**
 * Saves answers of a draft. Each carries the revision its page showed: what somebody else wrote meanwhile is merged or
 * comes back as a conflict with both versions, never overwritten. What is wrong or too long is kept; it only can't be handed in.
 */
export const saveAnswers = defineAction({
  name: 'calls.save-answers',
  run: async ({ db, now, actor }, { handle, answers }: Input) => {
    const record = await lockInterest(db, { handle });
    if (record === undefined) return refuse('not-found');
    if (!mayFillInterest(actor, record, handle)) return refuse('not-allowed');
    if (!deedsOf(timesOf(record), now).edit) return refuse('not-editable');
    const taken = await takeAll(db, record, answers);
    const changes = taken.filter((answer) => answer.kind === 'written' || answer.kind === 'merged');
    if (changes.length > 0) {
      await upsertAnswers(db, { interestId: record.id, changes, changedBy: actor.personId });
      await updateInterest(db, record.id, {});
    }
    return done(
      { id: record.id, taken },
      {
        about: { kind: 'calls.interest', id: record.id },
        details: { questions: changes.map(({ question }) => question) },
      },
    );
  },
});

async function takeAll(db: Db, record: InterestRecord, answers: readonly GivenAnswer[]): Promise<TakenAnswer[]> {
  const questions = new Map(questionsOf(record.content).map((question) => [question.key, question]));
  const stored = new Map(record.answers.map((answer) => [answer.question, answer]));
  const behind = answers.filter(({ question, revision }) => (stored.get(question)?.revision ?? 0) > revision);
  const past = await findPastAnswers(
    db,
    record.id,
    behind.map(({ question, revision }) => ({ question, revision })),
  );
  return answers.flatMap((given) => {
    const question = questions.get(given.question);
    if (question === undefined || question.type === 'file') return [];
    const base = given.revision === 0 ? '' : past.get(given.question);
    return takeAnswer(question, given, { stored: stored.get(given.question), base });
  });
}
