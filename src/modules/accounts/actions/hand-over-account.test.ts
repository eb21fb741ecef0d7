import { expect, test } from 'vitest';
import { actorOf, insertCodeApp, insertOpenSession, insertPerson } from '../../../../test/support/accounts.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import type { Actor, Role } from '../../../platform/actions/actor.ts';
import { readAudit } from '../../../platform/audit/read-audit.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { findFactors } from '../store/factors.ts';
import { hasIdentity, insertIdentity } from '../store/identities.ts';
import { findPerson } from '../store/people.ts';
import { findSessions } from '../store/sessions.ts';
import { approveHandover, askHandover, handOverAccount } from './hand-over-account.ts';
import { takeOverAccount } from './take-over-account.ts';
import { objectToAddress } from './undo-intrusion.ts';

const origin = 'https://muster.example';
const email = 'nachfolge@musterstadt.example';
const visitor = { personId: null, pseudonym: null, name: null, scope: 'person', memberships: [] } as const;

const lettersTo = async (db: Db, recipient: string): Promise<{ kind: string; body: string }[]> => {
  const { rows } = await sql<{ kind: string; body: string }>`
    select kind, body from platform.mail where recipient = ${recipient} order by id`.execute(db);
  return rows;
};

async function sentCode(db: Db): Promise<{ id: string; code: string }> {
  const body = (await lettersTo(db, email)).at(-1)?.body ?? '';
  return {
    id: /uebernehmen\/([0-9a-f-]{36})/u.exec(body)?.[1] ?? '',
    code: /\b(?:[a-z2-9]{4}-){2}[a-z2-9]{4}\b/u.exec(body)?.[0] ?? '',
  };
}

const staffOf = (person: Actor, role: Role): Actor => ({
  ...person,
  memberships: [{ organisationId: 'here', organisationName: 'Amt', organisationKind: 'agency', role }],
});

test(
  'with the code the account is the new owner’s: record kept, sessions and factors of the old one gone, both told',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const session = await insertOpenSession(db, person.id);
    await insertCodeApp(db, person, session);
    const elsewhere = { issuer: 'https://konto.example', subject: 'alt' };
    await insertIdentity(db, elsewhere, person.id);
    const asked = await perform({ db, actor: actorOf(person), origin }, handOverAccount, { email });
    expect(asked).toEqual({ ok: true, value: null });
    expect((await findPerson(db, person.id))?.email).toBe(person.email);

    const { id, code } = await sentCode(db);
    const wrong = await perform({ db, actor: visitor, origin }, takeOverAccount, { id, code: 'aaaa', name: 'Neu' });
    expect(wrong).toMatchObject({ value: { state: 'wrong-code' } });
    const typed = code.toUpperCase().replaceAll('-', ' ');
    const taken = await perform({ db, actor: visitor, origin }, takeOverAccount, {
      id,
      code: typed,
      name: ' Kim Neu ',
    });
    expect(taken).toMatchObject({ value: { state: 'taken' } });

    const now = await findPerson(db, person.id);
    expect([now?.email, now?.name, now?.pseudonym]).toEqual([email, 'Kim Neu', person.pseudonym]);
    expect(await findSessions(db, person.id)).toEqual([]);
    expect(await hasIdentity(db, person.id, elsewhere.issuer)).toBe(false);
    expect(await findFactors(db, person.id)).toEqual({ passkeys: 0, hasTotp: false, recoveryCodes: 0 });
    expect((await lettersTo(db, email)).map(({ kind }) => kind)).toEqual([
      'accounts.handover-code',
      'accounts.handover-done',
    ]);
    const acts = (await readAudit(db, { kind: 'accounts.person', id: person.id })).map(({ act }) => act);
    expect(acts).toContain('accounts.hand-over');
    expect(acts.at(-1)).toBe('accounts.take-over');
    const again = await perform({ db, actor: visitor, origin }, takeOverAccount, { id, code, name: 'Neu' });
    expect(again).toEqual({ ok: false, reason: 'over' });

    // The old address has a week to object.
    const gone = (await lettersTo(db, person.email)).find(({ kind }) => kind === 'accounts.handover-gone');
    const token = /einspruch\/([\w-]{43})/u.exec(gone?.body ?? '')?.[1] ?? '';
    expect(await perform({ db, actor: visitor, origin }, objectToAddress, { token })).toMatchObject({ ok: true });
    expect((await findPerson(db, person.id))?.email).toBe(person.email);
  }),
);

test(
  'guesses end the code, and an address with an account gets no code that fits',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    await perform({ db, actor: actorOf(person), origin }, handOverAccount, { email });
    const { id, code } = await sentCode(db);
    for (let guess = 0; guess < 5; guess += 1) {
      await perform({ db, actor: visitor, origin }, takeOverAccount, { id, code: `aaaabbbbcc${guess}x`, name: 'Neu' });
    }
    expect(await perform({ db, actor: visitor, origin }, takeOverAccount, { id, code, name: 'Neu' })).toEqual({
      ok: false,
      reason: 'over',
    });
    const other = await insertPerson(db, 'schon-da@musterstadt.example');
    const asked = await perform({ db, actor: actorOf(person), origin }, handOverAccount, { email: other.email });
    expect(asked).toEqual({ ok: true, value: null });
    expect((await lettersTo(db, other.email)).map(({ kind }) => kind)).toEqual(['accounts.handover-taken']);
  }),
);

test(
  'staff hand nothing over of their own; where the owner is gone two of them are needed',
  inTransaction(async (db) => {
    const owner = await insertPerson(db);
    const first = staffOf(actorOf(await insertPerson(db, 'eins@amt.example')), 'administrator');
    const second = staffOf(actorOf(await insertPerson(db, 'zwei@amt.example')), 'programme-lead');
    expect(await perform({ db, actor: first, origin }, handOverAccount, { email })).toEqual({
      ok: false,
      reason: 'office',
    });
    const wish = { personId: owner.id, email, reason: 'Postfach geht über' };
    expect(await perform({ db, actor: second, origin }, askHandover, wish)).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await perform({ db, actor: first, origin }, askHandover, { ...wish, reason: ' ' })).toEqual({
      ok: false,
      reason: 'reason-missing',
    });
    expect(await perform({ db, actor: first, origin }, askHandover, wish)).toEqual({ ok: true, value: null });
    expect(await lettersTo(db, email)).toEqual([]);
    const { rows } = await sql<{
      id: string;
    }>`select id from accounts.handover where person_id = ${owner.id}::uuid`.execute(db);
    const id = rows[0]?.id ?? '';
    expect(await perform({ db, actor: first, origin }, approveHandover, { id })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await perform({ db, actor: second, origin }, approveHandover, { id })).toEqual({ ok: true, value: null });
    const sent = await sentCode(db);
    expect(await perform({ db, actor: visitor, origin }, takeOverAccount, { ...sent, name: 'Neu' })).toMatchObject({
      value: { state: 'taken' },
    });
  }),
);
