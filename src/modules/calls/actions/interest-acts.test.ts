import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, system, type Actor } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { days, plus, type Instant } from '../../../platform/time/instant.ts';
import { findOrInsertMunicipality, insertOrganisation } from '../../organisations/index.ts';
import type { GivenAnswer } from '../domain/take-answer.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../interest-factories.ts';
import { remindDraftHolders } from '../jobs/remind-draft-holders.ts';
import { restoreEarlierSubmissions } from '../jobs/restore-earlier-submissions.ts';
import { insertActor } from '../review-factories.ts';
import { findInterest } from '../store/interests.ts';
import { addPartner } from './add-partner.ts';
import { answerAsPartner } from './answer-as-partner.ts';
import { answerSignOff } from './answer-sign-off.ts';
import { askSignOff } from './ask-sign-off.ts';
import { decideLate } from './decide-late.ts';
import { enterForApplicant } from './enter-for-applicant.ts';
import { inviteEditor } from './invite-editor.ts';
import { joinInterest } from './join-interest.ts';
import { reopenInterest } from './reopen-interest.ts';
import { requestLate } from './request-late.ts';
import { saveAnswers } from './save-answers.ts';
import { startInterest } from './start-interest.ts';
import { submitInterest } from './submit-interest.ts';
import { takeOverInterest } from './take-over-interest.ts';
import { waitingInterests } from './waiting-interests.ts';

async function open(db: Db, now: Instant) {
  const { call, places } = await insertOpenCall(db, now);
  const placeId = places.find(({ label }) => label === 'Musterstadt')?.id ?? places[0]?.id ?? '';
  return { call, placeId };
}

const read = async (db: Db, handle: string) => {
  const record = await findInterest(db, { handle });
  if (record === undefined) throw new Error('no interest');
  return record;
};

const save = (db: Db, { actor, handle }: { actor: Actor; handle: string }, ...answers: GivenAnswer[]) =>
  perform({ db, actor, key: handle }, saveAnswers, { handle, answers });

test(
  'a guest begins with what the register knows and keeps the address; after an account took it over the address opens nothing',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const { handle } = await beginDraft(db, anonymous, { call, placeId });
    const record = await read(db, handle);
    expect(record.answers.find(({ value }) => value === record.place?.label)).toBeDefined();
    const guest = { actor: anonymous, handle };
    expect((await save(db, guest, { question: 'motivation', value: 'Wir wollen.', revision: 0 })).ok).toBe(true);
    const person = await insertActor(db, 'koordination');
    expect((await perform({ db, actor: person, key: handle }, takeOverInterest, { handle })).ok).toBe(true);
    expect(await save(db, guest, { question: 'motivation', value: 'Fremd.', revision: 1 })).toEqual({
      ok: false,
      reason: 'not-found',
    });
    const stranger = await insertActor(db, 'fremd');
    expect(await perform({ db, actor: stranger, key: handle }, takeOverInterest, { handle })).toEqual({
      ok: false,
      reason: 'not-found',
    });
  }),
);

test(
  'the coordination of a municipality shares its draft with colleagues, not with another municipality',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const organisation = await findOrInsertMunicipality(db, placeId);
    if (organisation === undefined) throw new Error('no municipality');
    const one = await insertActor(db, 'eins', { organisationId: organisation.id, role: 'coordinator' });
    const colleague = await insertActor(db, 'zwei', { organisationId: organisation.id, role: 'coordinator' });
    const other = await insertActor(db, 'drei', {
      organisationId: await insertOrganisation(db, { kind: 'municipality', name: 'Anderswo' }),
      role: 'coordinator',
    });
    const { handle } = await beginDraft(db, one, { call, placeId });
    const answer = { question: 'motivation', value: 'Wir wollen.', revision: 0 };
    expect((await save(db, { actor: colleague, handle }, answer)).ok).toBe(true);
    expect(await save(db, { actor: other, handle }, answer)).toEqual({ ok: false, reason: 'not-found' });
  }),
);

test(
  'two editors: other questions never meet, other sentences are merged, the same sentence comes back with both versions',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const [one, two] = [await insertActor(db, 'eins'), await insertActor(db, 'zwei')];
    const { handle } = await beginDraft(db, one, { call, placeId });
    const invited = await perform({ db, actor: one }, inviteEditor, {
      handle,
      email: 'zwei@beispiel.example',
      language: 'de',
    });
    if (!invited.ok) throw new Error(invited.reason);
    const { token } = invited.value;
    expect((await perform({ db, actor: two, key: token }, joinInterest, { token })).ok).toBe(true);
    expect(await perform({ db, actor: await insertActor(db, 'drei'), key: token }, joinInterest, { token })).toEqual({
      ok: false,
      reason: 'not-found',
    });

    const first = { question: 'motivation', value: 'Eins. Zwei.', revision: 0 };
    await save(db, { actor: one, handle }, first);
    await save(db, { actor: one, handle }, { ...first, value: 'Eins neu. Zwei.', revision: 1 });
    const merged = await save(db, { actor: two, handle }, { ...first, value: 'Eins. Zwei auch.', revision: 1 });
    const expected = call.content.sections
      .flatMap(({ questions }) => questions)
      .find(({ key }) => key === 'motivation');
    expect(expected?.type).toBe('long-text');
    // Neighbouring sentences touch: people decide.
    expect(merged).toMatchObject({
      ok: true,
      value: { taken: [{ kind: 'conflict', mine: 'Eins. Zwei auch.', theirs: 'Eins neu. Zwei.' }] },
    });
    expect((await read(db, handle)).answers.find(({ question }) => question === 'motivation')?.value).toBe(
      'Eins neu. Zwei.',
    );

    await save(db, { actor: one, handle }, { ...first, value: 'Eins. Zwei. Drei.', revision: 2 });
    await save(db, { actor: one, handle }, { ...first, value: 'Eins neu. Zwei. Drei.', revision: 3 });
    const apart = await save(db, { actor: two, handle }, { ...first, value: 'Eins. Zwei. Drei auch.', revision: 3 });
    expect(apart).toMatchObject({
      ok: true,
      value: { taken: [{ kind: 'merged', value: 'Eins neu. Zwei. Drei auch.', revision: 5 }] },
    });
  }),
);

test(
  'a partner reads, confirms with a reservation, withdraws; the allowance comes first',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const person = await insertActor(db, 'koordination');
    const { handle } = await beginDraft(db, person, { call, placeId });
    const partner = {
      handle,
      kind: 'migrant-organisation',
      name: 'Verein',
      email: 'v@beispiel.example',
      phone: '',
      language: 'de' as const,
    };
    expect(await perform({ db, actor: person }, addPartner, { ...partner, allowance: ' ' })).toEqual({
      ok: false,
      reason: 'no-allowance',
    });
    const added = await perform({ db, actor: person }, addPartner, { ...partner, allowance: 'nichts' });
    if (!added.ok) throw new Error(added.reason);
    const { token } = added.value;
    const answer = (given: object) =>
      perform({ db, actor: anonymous, key: token }, answerAsPartner, {
        token,
        answer: 'confirmed',
        signer: 'Vorsitz',
        reservation: '',
        ...given,
      });
    expect(await answer({ answer: 'withdrawn' })).toEqual({ ok: false, reason: 'not-confirmed' });
    expect(await answer({ answer: 'reserved' })).toEqual({ ok: false, reason: 'no-reservation' });
    expect(await answer({ signer: '' })).toEqual({ ok: false, reason: 'no-signer' });
    expect((await answer({ answer: 'reserved', reservation: 'Nur mit Dolmetschen.' })).ok).toBe(true);
    expect((await read(db, handle)).partners).toMatchObject([
      { state: 'reserved', reservation: 'Nur mit Dolmetschen.' },
    ]);
    expect((await answer({ answer: 'withdrawn', signer: '' })).ok).toBe(true);
    expect(
      await perform({ db, actor: anonymous, key: 'x' }, answerAsPartner, {
        token: 'x',
        answer: 'confirmed',
        signer: 'X',
        reservation: '',
      }),
    ).toEqual({ ok: false, reason: 'not-found' });
  }),
);

test(
  'the head releases by the latest link only, and says why not',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const person = await insertActor(db, 'koordination');
    const { handle } = await beginDraft(db, person, { call, placeId });
    const ask = async (): Promise<string> => {
      const asked = await perform({ db, actor: person }, askSignOff, {
        handle,
        name: 'Robin Muster',
        functionTitle: 'Landrat',
        email: 'l@beispiel.example',
        language: 'de',
      });
      if (!asked.ok) throw new Error(asked.reason);
      return asked.value.token;
    };
    const [old, token] = [await ask(), await ask()];
    const answer = (key: string, given: { gives: boolean; note: string }) =>
      perform({ db, actor: anonymous, key }, answerSignOff, { token: key, ...given });
    expect(await answer(old, { gives: true, note: '' })).toEqual({ ok: false, reason: 'replaced' });
    expect(await answer(token, { gives: false, note: '' })).toEqual({ ok: false, reason: 'no-reason' });
    expect((await answer(token, { gives: true, note: '' })).ok).toBe(true);
    expect((await read(db, handle)).signOff).toMatchObject({ state: 'given', method: 'link' });
  }),
);

async function staff(db: Db) {
  const organisationId = await insertOrganisation(db, { kind: 'agency', name: 'Agentur' });
  return {
    one: await insertActor(db, 'leitung', { organisationId, role: 'programme-lead' }),
    two: await insertActor(db, 'beratung', { organisationId, role: 'adviser' }),
  };
}

test(
  'late: the request is decided by two different people; only both together let it count',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const person = await insertActor(db, 'koordination');
    const { handle } = await beginDraft(db, person, { call, placeId });
    await completeDraft(db, { handle, call, now });
    await perform({ db, actor: person }, submitInterest, { handle, arrivedAt: call.closesAt });
    const { one, two } = await staff(db);
    const opinion = (actor: Actor, grants: boolean) =>
      perform({ db, actor }, decideLate, { handle, grants, reason: 'Stromausfall belegt.' });
    expect(await opinion(one, true)).toEqual({ ok: false, reason: 'not-found' });
    expect(await perform({ db, actor: person }, requestLate, { handle, reason: '' })).toEqual({
      ok: false,
      reason: 'no-reason',
    });
    expect((await perform({ db, actor: person }, requestLate, { handle, reason: 'Stromausfall' })).ok).toBe(true);
    expect(await perform({ db, actor: person }, requestLate, { handle, reason: 'Noch einmal' })).toEqual({
      ok: false,
      reason: 'not-possible',
    });
    expect(await opinion(person, true)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await opinion(one, true)).toMatchObject({ ok: true, value: { progress: 'one-heard' } });
    expect(await opinion(one, true)).toEqual({ ok: false, reason: 'same-person' });
    expect(await opinion(two, true)).toMatchObject({ ok: true, value: { progress: 'granted' } });
    expect(await read(db, handle)).toMatchObject({ state: 'submitted', submittedAt: call.closesAt });
  }),
);

test(
  'what came by post counts from the day it came, under the same rules',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const { one } = await staff(db);
    const entry = { callId: call.id, placeId, language: 'de' as const, channel: 'post' as const };
    const stranger = await insertActor(db, 'fremd');
    expect(await perform({ db, actor: stranger }, enterForApplicant, { ...entry, receivedAt: now })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await perform({ db, actor: one }, enterForApplicant, { ...entry, receivedAt: plus(now, days(1)) })).toEqual({
      ok: false,
      reason: 'not-a-date',
    });
    const entered = await perform({ db, actor: one }, enterForApplicant, { ...entry, receivedAt: plus(now, -days(1)) });
    if (!entered.ok) throw new Error(entered.reason);
    const { handle } = entered.value;
    await completeDraft(db, { handle, call, now });
    const result = await perform({ db, actor: one }, submitInterest, {
      handle,
      arrivedAt: plus(call.closesAt, days(3)),
    });
    expect(result).toMatchObject({ ok: true, value: { state: 'submitted' } });
    expect((await read(db, handle)).submissions).toMatchObject([{ channel: 'post', arrivedAt: plus(now, -days(1)) }]);
  }),
);

test(
  'reminders go once; a reopened interest counts again when the deadline has passed',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const person = await insertActor(db, 'koordination');
    const { handle } = await beginDraft(db, person, { call, placeId });
    const sent = async (): Promise<string[]> => {
      const { rows } = await sql<{
        kind: string;
      }>`select kind from platform.mail where kind like 'calls.interest-%' order by created_at`.execute(db);
      return rows.map(({ kind }) => kind);
    };
    const at = (moment: Instant) => remindDraftHolders.run({ db, now: moment, origin: 'https://beispiel.example' });
    await at(now);
    expect(await sent()).toEqual([]);
    await at(plus(call.closesAt, -days(6)));
    await at(plus(call.closesAt, -days(6)));
    expect(await sent()).toEqual(['calls.interest-seven-days']);
    await at(plus(call.closesAt, -days(0.5)));
    expect((await sent()).filter((kind) => kind === 'calls.interest-one-day').length).toBe(1);

    await completeDraft(db, { handle, call, now });
    await perform({ db, actor: person }, submitInterest, { handle, arrivedAt: now });
    await perform({ db, actor: person }, reopenInterest, { handle });
    await sql`update calls.call set opens_at = ${new Date(now - 2000)}, closes_at = ${new Date(now - 1000)} where id = ${call.id}`.execute(
      db,
    );
    await restoreEarlierSubmissions.run({ db, now, origin: '' });
    expect((await read(db, handle)).state).toBe('submitted');
  }),
);

test(
  'the start page says what is missing, and that it was handed in',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const person = await insertActor(db, 'koordination');
    const { handle } = await beginDraft(db, person, { call, placeId });
    const [draft] = await waitingInterests({ db, actor: person, now, language: 'de' });
    expect(draft?.line).toMatch(/^Es fehlen \d+ Angaben\. Die Freigabe fehlt\. Bestätigungen fehlen\.$/u);
    expect(draft?.task?.until).toBe(call.closesAt);
    await completeDraft(db, { handle, call, now });
    await perform({ db, actor: person }, submitInterest, { handle, arrivedAt: now });
    const [handedIn] = await waitingInterests({ db, actor: person, now, language: 'de' });
    expect(handedIn?.status.words).toBe('eingegangen');
  }),
);

test(
  'nothing begins before the opening, after the deadline, or for a place that is not asked',
  inTransaction(async (db, now) => {
    const { call, placeId } = await open(db, now);
    const begin = (place: string) =>
      perform({ db, actor: system }, startInterest, { slug: call.slug, placeId: place, language: 'de' });
    const { rows } = await sql<{ id: string }>`select id from organisations.place where level = 'land' limit 1`.execute(
      db,
    );
    expect(await begin(rows[0]?.id ?? '')).toEqual({ ok: false, reason: 'not-eligible' });
    expect(await begin(call.id)).toEqual({ ok: false, reason: 'unknown-place' });
    const shift = (from: number, to: number) =>
      sql`update calls.call set opens_at = ${new Date(now + from)}, closes_at = ${new Date(now + to)} where id = ${call.id}`.execute(
        db,
      );
    await shift(5000, 10_000);
    expect(await begin(placeId)).toEqual({ ok: false, reason: 'not-open-yet' });
    await shift(-10_000, 0);
    expect(await begin(placeId)).toEqual({ ok: false, reason: 'call-closed' });
  }),
);
