import { expect, test } from 'vitest';
import { reopenInterest } from '../../src/modules/calls/actions/reopen-interest.ts';
import { saveAnswers } from '../../src/modules/calls/actions/save-answers.ts';
import { submitInterest } from '../../src/modules/calls/actions/submit-interest.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../../src/modules/calls/interest-factories.ts';
import { insertActor } from '../../src/modules/calls/review-factories.ts';
import { findInterest } from '../../src/modules/calls/store/interests.ts';
import { perform } from '../../src/platform/actions/action.ts';
import { systemContext } from '../../src/platform/db/database.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { inTransaction } from '../../src/platform/db/transaction.ts';
import type { Instant } from '../../src/platform/time/instant.ts';
import { freshDatabase } from '../support/database.ts';

type Fresh = Awaited<ReturnType<typeof freshDatabase>>;

/** As the system, committed. */
const as = <T>({ db }: Fresh, work: (db: Db, now: Instant) => Promise<T>): Promise<T> =>
  inTransaction(db, systemContext, work);

async function withFresh(work: (fresh: Fresh) => Promise<void>): Promise<void> {
  const fresh = await freshDatabase();
  try {
    await work(fresh);
  } finally {
    await fresh.drop();
  }
}

async function drafts(fresh: Fresh, count: number) {
  return as(fresh, async (db, now) => {
    const { call, places } = await insertOpenCall(db, now);
    const placeId = places.find(({ label }) => label === 'Musterstadt')?.id ?? '';
    const made = [];
    for (let index = 0; index < count; index += 1) {
      const person = await insertActor(db, `koordination-${index}`);
      const { handle } = await beginDraft(db, person, { call, placeId });
      await completeDraft(db, { handle, call, now });
      made.push({ person, handle });
    }
    return { made, now };
  });
}

test('ten presses at once hand in once', () =>
  withFresh(async (fresh) => {
    const { made, now } = await drafts(fresh, 1);
    const [draft] = made;
    if (draft === undefined) throw new Error('no draft');
    const { person, handle } = draft;
    const results = await Promise.all(
      Array.from({ length: 10 }, () =>
        perform({ db: fresh.db, actor: person }, submitInterest, { handle, arrivedAt: now }),
      ),
    );
    expect(results.filter(({ ok }) => ok).length).toBe(1);
    expect((await as(fresh, (db) => findInterest(db, { handle })))?.submissions.length).toBe(1);
  }));

test('five drafts of one municipality at once: one counts, the others are told, nothing breaks', () =>
  withFresh(async (fresh) => {
    const { made, now } = await drafts(fresh, 5);
    const results = await Promise.all(
      made.map(({ person, handle }) =>
        perform({ db: fresh.db, actor: person }, submitInterest, { handle, arrivedAt: now }),
      ),
    );
    const refused = results.flatMap((result) => (result.ok ? [] : [result.reason]));
    expect(refused).toEqual(Array.from({ length: 4 }, () => 'place-has-interest'));
  }));

test('saved while somebody hands in: the answer is in what was handed in, or its writer is told', () =>
  withFresh(async (fresh) => {
    const { made, now } = await drafts(fresh, 1);
    const [draft] = made;
    if (draft === undefined) throw new Error('no draft');
    const { person, handle } = draft;
    const acting = { db: fresh.db, actor: person };
    for (let round = 0; round < 5; round += 1) {
      const record = await as(fresh, (db) => findInterest(db, { handle }));
      const revision = record?.answers.find(({ question }) => question === 'motivation')?.revision ?? 0;
      const answer = { question: 'motivation', value: `Runde ${round}`, revision };
      const [saved, sent] = await Promise.all([
        perform(acting, saveAnswers, { handle, answers: [answer] }),
        perform(acting, submitInterest, { handle, arrivedAt: now }),
      ]);
      // A save that came first made the signature outdated; one that came after was refused: never both done.
      expect([saved.ok, sent.ok].filter(Boolean).length).toBe(1);
      if (sent.ok) await perform(acting, reopenInterest, { handle });
      else break;
    }
  }));
