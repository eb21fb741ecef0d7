import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, system } from '../../../platform/actions/actor.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { findFeedback, findFeedbackPages, type FeedbackState } from '../store/feedback-list.ts';
import { insertFeedback } from '../store/feedback.ts';
import { settleFeedback } from './settle-feedback.ts';

const given = {
  page: 'calls.show-call',
  language: 'de',
  kind: 'idea',
  body: 'Mehr Bilder',
  replyTo: 'a@muster.example',
};

test(
  'feedback is answered, put aside and taken up again; with the answer the reply address goes',
  inTransaction(async (db) => {
    const id = newId();
    await insertFeedback(db, { id, ...given });
    const inState = async (state: FeedbackState): Promise<(string | null)[]> =>
      (await findFeedback(db, { state, page: '', from: 0, size: 10 })).feedback.map(({ replyTo }) => replyTo);
    const settle = (step: 'answer' | 'archive' | 'reopen') =>
      perform({ db, actor: system }, settleFeedback, { id, step });
    expect([await inState('open'), await inState('answered')]).toEqual([['a@muster.example'], []]);
    expect(await findFeedbackPages(db)).toEqual([{ page: 'calls.show-call', open: 1 }]);
    expect((await settle('answer')).ok).toBe(true);
    expect([await inState('open'), await inState('answered')]).toEqual([[], [null]]);
    await settle('archive');
    expect([await inState('answered'), await inState('archived')]).toEqual([[], [null]]);
    await settle('reopen');
    expect(await inState('open')).toEqual([null]);
  }),
);

test(
  'nobody else may, and what is not there stays so',
  inTransaction(async (db) => {
    const input = { id: newId(), step: 'answer' as const };
    expect(await perform({ db, actor: anonymous }, settleFeedback, input)).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await perform({ db, actor: system }, settleFeedback, input)).toEqual({ ok: false, reason: 'unknown' });
  }),
);
