import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, system } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { sql } from '../../../platform/db/database.ts';
import { instant, plus, type Instant } from '../../../platform/time/instant.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../interest-factories.ts';
import { insertActor } from '../review-factories.ts';
import { findInterest } from '../store/interests.ts';
import { findReceiptArrival, findSubmission } from '../store/submissions.ts';
import { receiptHash } from './content-hash.ts';
import { recordSignOff } from './record-sign-off.ts';
import { reopenInterest } from './reopen-interest.ts';
import { saveAnswers } from './save-answers.ts';
import { submitInterest } from './submit-interest.ts';
import { withdrawInterest } from './withdraw-interest.ts';

type Ready = Awaited<ReturnType<typeof ready>>;

async function ready(db: Db, now: Instant) {
  const { call, places } = await insertOpenCall(db, now);
  const place = places.find(({ label }) => label === 'Musterstadt') ?? places[0];
  if (place === undefined) throw new Error('no place');
  const person = await insertActor(db, 'koordination');
  const { id, handle } = await beginDraft(db, person, { call, placeId: place.id });
  await completeDraft(db, { handle, call, now });
  return { call, place, person, id, handle };
}

const submit = (db: Db, { person, handle }: Pick<Ready, 'person' | 'handle'>, arrivedAt: Instant) =>
  perform({ db, actor: person }, submitInterest, { handle, arrivedAt });

const stateOf = async (db: Db, handle: string): Promise<string | undefined> =>
  (await findInterest(db, { handle }))?.state;

test(
  'what arrives in time gets a receipt whose checksum proves content and time',
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    const result = await submit(db, draft, now);
    expect(result).toMatchObject({ ok: true, value: { state: 'submitted' } });
    const stored = await findSubmission(db, draft.id);
    if (stored === undefined) throw new Error('nothing stored');
    expect(stored.contentHash).toEqual(receiptHash(stored));
    expect(stored.content.applicant).toBe(draft.place.label);
    expect(stored.content.sections.length).toBe(draft.call.content.sections.length);
    expect(stored.content.partners).toMatchObject([{ name: 'Verein Probe', state: 'confirmed' }]);
    expect(stored.content.signOff).toMatchObject({ method: 'paper', name: 'Robin Muster' });
    const checksum = stored.contentHash.toString('hex');
    expect(await findReceiptArrival(db, stored.receipt, checksum.slice(0, 16))).toBe(now);
    expect(await findReceiptArrival(db, stored.receipt, `0${checksum.slice(1)}`)).toBe(
      checksum.startsWith('0') ? now : null,
    );
    const { rows } = await sql<{
      body: string;
    }>`select body from platform.mail where kind = 'calls.interest-receipt'`.execute(db);
    expect(rows.length).toBe(1);
    expect(rows[0]?.body).not.toContain('Erfahrung mit Beispielen');
  }),
);

test.each([
  ['the last millisecond counts', -1, 'submitted'],
  ['exactly the deadline is late', 0, 'late'],
  ['three seconds later is late', 3000, 'late'],
] as const)('%s', (_, offset, state) =>
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    const result = await submit(db, draft, plus(draft.call.closesAt, offset));
    expect(result).toMatchObject({ ok: true, value: { state } });
    expect(await stateOf(db, draft.handle)).toBe(state);
    expect((await findInterest(db, { handle: draft.handle }))?.answers.length).toBeGreaterThan(10);
  })(),
);

test(
  'handing in twice changes nothing',
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    await submit(db, draft, now);
    expect(await submit(db, draft, plus(now, 1))).toEqual({ ok: false, reason: 'not-a-draft' });
    expect((await findInterest(db, { handle: draft.handle }))?.submissions.length).toBe(1);
  }),
);

test(
  'reopened and handed in again: a second receipt, the first stays on file',
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    await submit(db, draft, now);
    expect((await perform({ db, actor: draft.person }, reopenInterest, { handle: draft.handle })).ok).toBe(true);
    const again = await submit(db, draft, plus(now, 60_000));
    const record = await findInterest(db, { handle: draft.handle });
    expect(record?.submissions.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(again).toMatchObject({ ok: true, value: { receipt: `${record?.number}-2` } });
  }),
);

test(
  'reopened and too late: the version handed in before counts',
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    await submit(db, draft, now);
    await perform({ db, actor: draft.person }, reopenInterest, { handle: draft.handle });
    expect(await submit(db, draft, draft.call.closesAt)).toMatchObject({ ok: true, value: { state: 'submitted' } });
    expect((await findInterest(db, { handle: draft.handle }))?.submissions.length).toBe(1);
  }),
);

test(
  'withdrawn and opened again: nothing counts until it is handed in',
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    await submit(db, draft, now);
    const acting = { db, actor: draft.person };
    await perform(acting, withdrawInterest, { handle: draft.handle, reason: '' });
    expect(await stateOf(db, draft.handle)).toBe('withdrawn');
    await perform(acting, reopenInterest, { handle: draft.handle });
    expect(await submit(db, draft, draft.call.closesAt)).toMatchObject({ ok: true, value: { state: 'late' } });
  }),
);

test(
  'a change after the signature makes it outdated, and nothing is handed in with it',
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    const record = await findInterest(db, { handle: draft.handle });
    const answer = record?.answers.find(
      ({ value }) => typeof value === 'string' && value.startsWith('Wir haben Erfahrung'),
    );
    if (answer === undefined) throw new Error('no answer');
    const changed = { question: answer.question, value: 'Etwas anderes.', revision: answer.revision };
    await perform({ db, actor: draft.person }, saveAnswers, { handle: draft.handle, answers: [changed] });
    expect(await submit(db, draft, now)).toEqual({ ok: false, reason: 'incomplete' });
    const again = {
      handle: draft.handle,
      name: 'Robin Muster',
      functionTitle: 'Landrat',
      signedOn: '2018-01-20',
      fileId: null,
    };
    await perform({ db, actor: draft.person }, recordSignOff, again);
    expect(await submit(db, draft, now)).toMatchObject({ ok: true });
  }),
);

test(
  'nobody hands in what a colleague changed without having seen it',
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    const result = await perform({ db, actor: draft.person }, submitInterest, {
      handle: draft.handle,
      arrivedAt: now,
      seen: '00',
    });
    expect(result).toEqual({ ok: false, reason: 'changed-meanwhile' });
  }),
);

test(
  'one municipality, one interest: a second is refused, after the first is withdrawn it counts',
  inTransaction(async (db, now) => {
    const first = await ready(db, now);
    const other = await insertActor(db, 'kollegin');
    const { handle } = await beginDraft(db, other, { call: first.call, placeId: first.place.id });
    await completeDraft(db, { handle, call: first.call, now });
    await submit(db, first, now);
    expect(await submit(db, { person: other, handle }, now)).toEqual({ ok: false, reason: 'place-has-interest' });
    await perform({ db, actor: system }, withdrawInterest, { handle: first.handle, reason: '' });
    expect(await submit(db, { person: other, handle }, now)).toMatchObject({ ok: true });
  }),
);

test(
  'who may not: a guest, a stranger with the address, before the opening, an unfinished draft',
  inTransaction(async (db, now) => {
    const draft = await ready(db, now);
    const stranger = await insertActor(db, 'fremd');
    expect(await submit(db, { person: stranger, handle: draft.handle }, now)).toEqual({
      ok: false,
      reason: 'not-found',
    });
    expect(await submit(db, draft, instant(draft.call.opensAt - 1))).toEqual({ ok: false, reason: 'not-open' });
    const guest = await beginDraft(db, anonymous, { call: draft.call, placeId: draft.place.id });
    const acting = { db, actor: anonymous, key: guest.handle };
    expect(await perform(acting, submitInterest, { handle: guest.handle, arrivedAt: now })).toEqual({
      ok: false,
      reason: 'sign-in-needed',
    });
    const mine = await beginDraft(db, draft.person, { call: draft.call, placeId: draft.place.id });
    expect(await submit(db, { person: draft.person, handle: mine.handle }, now)).toEqual({
      ok: false,
      reason: 'incomplete',
    });
  }),
);
