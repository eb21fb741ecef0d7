import { expect, test } from 'vitest';
import {
  actorOf,
  firefox,
  insertCodeApp,
  insertOpenSession,
  insertPerson,
  newestLetter,
} from '../../../../test/support/accounts.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { findPerson, findPersonByEmail, type Person } from '../store/people.ts';
import { findSessions } from '../store/sessions.ts';
import { confirmAddress, requestAddress } from './change-address.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { requestSignIn } from './request-sign-in.ts';
import { objectToAddress } from './undo-intrusion.ts';

const origin = 'https://muster.example';
const [oldEmail, newEmail] = ['alt@musterstadt.example', 'Neu@musterstadt.example'];

async function ask(db: Db, person: Person, email = newEmail) {
  const session = await insertOpenSession(db, person.id);
  const result = await perform({ db, actor: actorOf(person), origin }, requestAddress, { session, email });
  const id = result.ok ? result.value.id : '';
  const letter = await newestLetter(db, email);
  const code = /\d{6}/u.exec(letter?.body ?? '')?.[0] ?? '000000';
  const confirm = (typed: string) =>
    perform({ db, actor: actorOf(person), origin }, confirmAddress, { id, personId: person.id, code: typed });
  return { result, letter, code, confirm };
}

/** A changed address, and the token of the letter to the old one. */
async function change(db: Db): Promise<{ person: Person; token: string }> {
  const person = await insertPerson(db, oldEmail);
  const { code, confirm } = await ask(db, person);
  expect(await confirm(code)).toEqual({ ok: true, value: { state: 'changed' } });
  const letter = await newestLetter(db, oldEmail);
  return { person, token: /einspruch\/([\w-]+)/u.exec(letter?.body ?? '')?.[1] ?? '' };
}

test(
  'the code sent to the new address makes it the account’s, and the old one is told',
  inTransaction(async (db) => {
    const { person, token } = await change(db);
    expect(await findPerson(db, person.id)).toMatchObject({ email: newEmail });
    expect(await findPersonByEmail(db, newEmail.toLowerCase())).toEqual({ id: person.id });
    expect(token).toHaveLength(43);
  }),
);

test(
  'a wrong code changes nothing; five end it; a right one works once',
  inTransaction(async (db) => {
    const person = await insertPerson(db, oldEmail);
    const first = await ask(db, person);
    const wrong = first.code === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await first.confirm(wrong)).toEqual({ ok: true, value: { state: 'wrong-code' } });
    }
    expect(await first.confirm(first.code)).toEqual({ ok: false, reason: 'too-many-attempts' });
    const second = await ask(db, person);
    expect(await first.confirm(first.code)).toEqual({ ok: false, reason: 'unknown' });
    expect(await second.confirm(second.code)).toMatchObject({ ok: true });
    expect(await second.confirm(second.code)).toEqual({ ok: false, reason: 'unknown' });
  }),
);

test(
  'the wish of somebody else is none of one’s own',
  inTransaction(async (db) => {
    const { result, code } = await ask(db, await insertPerson(db, oldEmail));
    const stranger = await insertPerson(db, 'andere@musterstadt.example');
    const input = { id: result.ok ? result.value.id : '', personId: stranger.id, code };
    expect(await perform({ db, actor: actorOf(stranger), origin }, confirmAddress, input)).toEqual({
      ok: false,
      reason: 'unknown',
    });
  }),
);

test(
  'an address that has an account gets the same answer; only its reader learns why, and no code fits',
  inTransaction(async (db) => {
    const owner = await insertPerson(db, newEmail.toLowerCase());
    const { result, letter, confirm } = await ask(db, await insertPerson(db, oldEmail));
    expect(result.ok).toBe(true);
    expect(letter).toMatchObject({ kind: 'accounts.address-taken' });
    expect(letter?.body).not.toMatch(/\d{6}/u);
    for (const code of ['000000', '', '123456']) expect(await confirm(code)).toMatchObject({ ok: true });
    expect(await findPersonByEmail(db, newEmail.toLowerCase())).toEqual({ id: owner.id });
  }),
);

test.each([
  ['kein Postfach', 'not-an-address'],
  [' ALT@musterstadt.example ', 'same'],
])('%j is refused: %s', async (email, reason) => {
  await inTransaction(async (db) => {
    expect((await ask(db, await insertPerson(db, oldEmail), email)).result).toEqual({ ok: false, reason });
  })();
});

test(
  'the old address takes itself back within a week: once, every session ends, and factors added around then are gone',
  inTransaction(async (db) => {
    const { person, token } = await change(db);
    await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    expect(await perform({ db, actor: anonymous }, objectToAddress, { token })).toMatchObject({ ok: true });
    expect(await findPerson(db, person.id)).toMatchObject({ email: oldEmail });
    const { rows } = await sql`select from accounts.totp`.execute(db);
    expect([rows, await findSessions(db, person.id)]).toEqual([[], []]);
    expect(await perform({ db, actor: anonymous }, objectToAddress, { token })).toEqual({
      ok: false,
      reason: 'unknown',
    });
  }),
);

test(
  'after a week nobody objects any more',
  inTransaction(async (db) => {
    const { token } = await change(db);
    await sql`update accounts.address_change set objection_until = clock_timestamp()`.execute(db);
    expect(await perform({ db, actor: anonymous }, objectToAddress, { token })).toEqual({
      ok: false,
      reason: 'unknown',
    });
  }),
);

test(
  'two changes one after the other: the first address can still take itself back',
  inTransaction(async (db) => {
    const { person, token } = await change(db);
    const { code, confirm } = await ask(db, { ...person, email: newEmail }, 'dritte@musterstadt.example');
    expect(await confirm(code)).toMatchObject({ ok: true });
    expect(await perform({ db, actor: anonymous }, objectToAddress, { token })).toMatchObject({ ok: true });
    expect(await findPerson(db, person.id)).toMatchObject({ email: oldEmail });
  }),
);

test(
  'while it may object, the old address opens no new account that would stand in its way',
  inTransaction(async (db) => {
    await change(db);
    const input = { email: oldEmail, language: 'de', nextPath: null, clientAddress: '192.0.2.1' } as const;
    await perform({ db, actor: anonymous, origin }, requestSignIn, input);
    const token = /link\/([\w-]+)/u.exec((await newestLetter(db, oldEmail))?.body ?? '')?.[1] ?? '';
    expect(await perform({ db, actor: anonymous }, completeSignIn, { proof: { token }, browser: firefox })).toEqual({
      ok: false,
      reason: 'address-changed',
    });
    expect(await findPersonByEmail(db, oldEmail)).toBeUndefined();
  }),
);
