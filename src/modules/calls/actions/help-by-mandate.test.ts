import { expect, test } from 'vitest';
import { testSecrets } from '../../../../test/support/app.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import type { Actor, MandateLevel } from '../../../platform/actions/actor.ts';
import { readAudit } from '../../../platform/audit/read-audit.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { inTransaction as inContext } from '../../../platform/db/transaction.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { days, plus, type Instant } from '../../../platform/time/instant.ts';
import { acceptMandate, endMandate, giveMandate, withMandates } from '../../mandates/index.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../interest-factories.ts';
import { insertActor } from '../review-factories.ts';
import { findInterest } from '../store/interests.ts';
import { inviteEditor } from './invite-editor.ts';
import { interestMatters } from './matter-of-interest.ts';
import { saveAnswers } from './save-answers.ts';
import { submitInterest } from './submit-interest.ts';
import { withdrawInterest } from './withdraw-interest.ts';

type Known = Actor & { personId: string };
const matters = [interestMatters];

/** The actor as the next request would meet them. */
async function met(db: Db, actor: Known): Promise<Known> {
  const session = { id: '', personId: actor.personId, isFresh: true, awaitsFactor: false };
  const identity = await withMandates(db, { actor, session });
  const mandates = identity?.actor.mandates;
  return mandates === undefined ? actor : { ...actor, mandates };
}

async function begun(db: Db, now: Instant) {
  const { call, places } = await insertOpenCall(db, now);
  const [giver, helper] = [await insertActor(db, 'geberin'), await insertActor(db, 'hilfe')];
  const [one, two] = places;
  if (one === undefined || two === undefined) throw new Error('no places');
  const draft = await beginDraft(db, giver, { call, placeId: one.id });
  const other = await beginDraft(db, giver, { call, placeId: two.id });
  await completeDraft(db, { handle: draft.handle, call, now });
  return { call, giver, helper, draft, other };
}

type Given = { giver: Known; handle: string; level: MandateLevel; now: Instant };

async function give(db: Db, { giver, handle, level, now }: Given) {
  const lastDay = toBerlin(plus(now, days(20))).date;
  const terms = { email: '', lastDay, level, language: 'de', paper: null } as const;
  const given = await perform({ db, actor: giver }, giveMandate, {
    ...terms,
    handle,
    matters: interestMatters,
    secrets: testSecrets,
  });
  if (!given.ok) throw new Error(`not given: ${given.reason}`);
  const { rows } = await sql<{ id: string; bytes: Buffer; keyId: string }>`
    select id, code_sealed as bytes, code_key_id as key_id from mandates.mandate where handle = ${given.value.handle}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  return { id: row.id, handle: given.value.handle, code: testSecrets.open(row, row.id).toString() };
}

const accept = (db: Db, actor: Known, code: string) =>
  perform({ db, actor, key: code }, acceptMandate, { key: { code }, organisationId: null, matters });

const seenBy = (db: Db, { personId }: Known, handle: string): Promise<boolean> =>
  inContext(db, { person: personId, scope: 'person' }, async (asPerson) => {
    return (await findInterest(asPerson, { handle })) !== undefined;
  });

const save = (db: Db, actor: Actor, handle: string) =>
  perform({ db, actor }, saveAnswers, { handle, answers: [{ question: 'motivation', value: 'Neu', revision: 9 }] });

test(
  'a helper sees and does what was given, in this matter alone, in both names, until it is taken back',
  inTransaction(async (db, now) => {
    const { giver, helper, draft, other } = await begun(db, now);
    expect(await seenBy(db, helper, draft.handle)).toBe(false);
    const given = await give(db, { giver, handle: draft.handle, level: 'hand-in', now });
    // Given is not accepted: nothing holds yet.
    expect(await seenBy(db, helper, draft.handle)).toBe(false);
    expect(await accept(db, helper, given.code)).toEqual({ ok: true, value: { handle: given.handle } });
    expect(await accept(db, helper, given.code)).toEqual({ ok: false, reason: 'not-found' });

    const actor = await met(db, helper);
    expect(actor.mandates).toMatchObject([{ id: given.id, level: 'hand-in', matter: { id: draft.id } }]);
    expect([await seenBy(db, helper, draft.handle), await seenBy(db, helper, other.handle)]).toEqual([true, false]);
    expect(await save(db, actor, other.handle)).toEqual({ ok: false, reason: 'not-found' });
    const handedIn = await perform({ db, actor }, submitInterest, { handle: draft.handle, arrivedAt: now });
    expect(handedIn).toMatchObject({ ok: true, value: { state: 'submitted' } });
    expect((await findInterest(db, { handle: draft.handle }))?.submissions).toMatchObject([{ mandateId: given.id }]);
    const lines = await readAudit(db, { kind: 'calls.interest', id: draft.id });
    expect(lines.map(({ act, onBehalf }) => [act, onBehalf]).at(-1)).toEqual([
      'calls.submit-interest',
      `mandate:${given.id}`,
    ]);
    expect(lines[0]?.onBehalf).toBeNull();

    expect(await perform({ db, actor: giver }, endMandate, { handle: given.handle, reason: '', matters })).toEqual({
      ok: true,
      value: { by: 'giver' },
    });
    expect((await met(db, helper)).mandates).toBeUndefined();
    expect(await seenBy(db, helper, draft.handle)).toBe(false);
    // A request that was under way with what held before is stopped by the rows.
    expect(await save(db, actor, draft.handle)).toEqual({ ok: false, reason: 'not-found' });
  }),
);

test.each([
  ['read', { save: 'not-allowed', submit: 'not-allowed' }],
  ['work', { save: true, submit: 'sign-in-needed' }],
  ['hand-in', { save: true, submit: true }],
] as const)('level %s', (level, may) =>
  inTransaction(async (db, now) => {
    const { giver, helper, draft } = await begun(db, now);
    const given = await give(db, { giver, handle: draft.handle, level, now });
    await accept(db, helper, given.code);
    const actor = await met(db, helper);
    const answerOf = (result: { ok: true } | { ok: false; reason: string }) => (result.ok ? true : result.reason);
    const { handle } = draft;
    expect(answerOf(await save(db, actor, handle))).toBe(may.save);
    expect(answerOf(await perform({ db, actor }, withdrawInterest, { handle, reason: '' }))).toBe('not-allowed');
    const invited = { handle, email: 'noch@beispiel.example', language: 'de' } as const;
    expect(answerOf(await perform({ db, actor }, inviteEditor, invited))).toBe('not-allowed');
    expect(answerOf(await perform({ db, actor }, submitInterest, { handle, arrivedAt: now }))).toBe(may.submit);
  })(),
);

test(
  'with the policies in code out of the way the rows still refuse a reader to write and a helper to let others in',
  inTransaction(async (db, now) => {
    const { giver, helper, draft } = await begun(db, now);
    const given = await give(db, { giver, handle: draft.handle, level: 'read', now });
    await accept(db, helper, given.code);
    const asHelper = <T>(work: (person: Db) => Promise<T>): Promise<T> =>
      inContext(db, { person: helper.personId, scope: 'person' }, work);
    const changed = await asHelper(async (person) => {
      const { numAffectedRows } =
        await sql`update calls.answer set value = '"x"' where interest_id = ${draft.id}`.execute(person);
      return numAffectedRows;
    });
    expect(changed).toBe(0n);
    await expect(
      asHelper((person) =>
        sql`insert into calls.interest_editor (interest_id, person_id, owner) values (${draft.id}, ${helper.personId}, false)`.execute(
          person,
        ),
      ),
    ).rejects.toThrow(/row-level security/u);
    const others = await asHelper(async (person) => {
      const { rows } =
        await sql`select id from mandates.mandate where helper_person is distinct from ${helper.personId}::uuid`.execute(
          person,
        );
      return rows;
    });
    expect(others).toEqual([]);
  }),
);

test(
  'it ends exactly at its date, exclusive',
  inTransaction(async (db, now) => {
    const { giver, helper, draft } = await begun(db, now);
    const given = await give(db, { giver, handle: draft.handle, level: 'work', now });
    await accept(db, helper, given.code);
    const endsAt = (when: string) =>
      sql`update mandates.mandate set until_at = ${sql.raw(when)} where id = ${given.id}::uuid`.execute(db);
    await endsAt(`platform.now() + interval '1 minute'`);
    expect(await seenBy(db, helper, draft.handle)).toBe(true);
    await endsAt('platform.now()');
    expect([await seenBy(db, helper, draft.handle), (await met(db, helper)).mandates]).toEqual([false, undefined]);
  }),
);

test(
  'nobody gives what is not theirs, and nobody is their own helper',
  inTransaction(async (db, now) => {
    const { giver, helper, draft } = await begun(db, now);
    await expect(give(db, { giver: helper, handle: draft.handle, level: 'read', now })).rejects.toThrow('not given');
    const given = await give(db, { giver, handle: draft.handle, level: 'read', now });
    expect(await accept(db, giver, given.code)).toEqual({ ok: false, reason: 'own' });
    await accept(db, helper, given.code);
    // A helper passes nothing on.
    const actor = await met(db, helper);
    await expect(give(db, { giver: actor, handle: draft.handle, level: 'read', now })).rejects.toThrow('not-allowed');
    expect(await perform({ db, actor }, endMandate, { handle: given.handle, reason: '', matters })).toEqual({
      ok: true,
      value: { by: 'helper' },
    });
  }),
);

test.each([
  ['giver', ['geberin']],
  ['both', ['geberin', 'hilfe']],
  ['helper', ['hilfe']],
] as const)('with mail to %s the receipt goes to %o', (post, people) =>
  inTransaction(async (db, now) => {
    const { giver, helper, draft } = await begun(db, now);
    const given = await give(db, { giver, handle: draft.handle, level: 'hand-in', now });
    await accept(db, helper, given.code);
    await sql`update mandates.mandate set post = ${post} where id = ${given.id}::uuid`.execute(db);
    await perform({ db, actor: await met(db, helper) }, submitInterest, { handle: draft.handle, arrivedAt: now });
    const { rows } = await sql<{ recipientId: string }>`
      select recipient_id from platform.mail where kind = 'calls.interest-receipt'`.execute(db);
    const ids = { geberin: giver.personId, hilfe: helper.personId };
    expect(rows.map(({ recipientId }) => recipientId).toSorted()).toEqual(people.map((name) => ids[name]).toSorted());
  })(),
);
