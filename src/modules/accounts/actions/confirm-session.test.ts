import { expect, test } from 'vitest';
import {
  actorOf,
  codeOf,
  firefox,
  insertCodeApp,
  insertOpenSession,
  insertPerson,
  newestLetter,
  secrets,
} from '../../../../test/support/accounts.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { instant, minutes } from '../../../platform/time/instant.ts';
import { guessesUntilNotice, newDeviceGuesses } from '../domain/second-factor.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { removeTotp } from './change-totp.ts';
import { confirmSession } from './confirm-session.ts';
import { mailConfirmationCode } from './mail-confirmation-code.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';

const origin = 'https://muster.example';
type Session = { id: string; personId: string };

const confirm = async (db: Db, { id }: Session, code: string) => {
  const input = { sessionId: id, proof: { code }, secrets, browser: firefox };
  const result = await perform({ db, actor: anonymous, origin }, confirmSession, input);
  return result.ok ? result.value : { state: result.reason };
};

/** A person with a code app, and a session that was opened by mail and awaits it. */
async function prepare(db: Db) {
  const person = await insertPerson(db);
  const own = await insertOpenSession(db, person.id);
  const key = await insertCodeApp(db, person, own);
  return { person, own, key, session: await insertAwaiting(db, person.id) };
}

async function insertAwaiting(db: Db, personId: string, isNewDevice = false): Promise<Session> {
  const session = await insertOpenSession(db, personId);
  await sql`update accounts.session set awaits_factor = true, strong_until = null, is_new_device = ${isNewDevice}
    where id = ${session.id}::uuid`.execute(db);
  return session;
}

/** Lets the waiting of a session be over. */
const rest = (db: Db, { id }: Session) =>
  sql`update accounts.session set next_guess_at = clock_timestamp() where id = ${id}::uuid`.execute(db);

const stateOf = async (db: Db, { id }: Session) => {
  const { rows } = await sql<{ factor: string | null; awaits: boolean; minutes: number | null }>`select factor,
    awaits_factor as awaits, round(extract(epoch from strong_until - clock_timestamp()) / 60)::integer as minutes
    from accounts.session where id = ${id}::uuid`.execute(db);
  return rows[0];
};

test(
  'a code of the app opens the session for ten minutes of risky acts, under a new secret',
  inTransaction(async (db) => {
    const { session, key } = await prepare(db);
    const digests = sql<{ digest: Buffer }>`select digest from accounts.session where id = ${session.id}::uuid`;
    const before = (await digests.execute(db)).rows[0]?.digest;
    expect(await confirm(db, session, await codeOf(db, key))).toMatchObject({ state: 'confirmed' });
    expect(await stateOf(db, session)).toEqual({ factor: 'totp', awaits: false, minutes: 10 });
    expect((await digests.execute(db)).rows[0]?.digest).not.toEqual(before);
  }),
);

test.each([
  ['a step later, on a phone that is fast', 1, 'confirmed'],
  ['two steps later', 2, 'wrong'],
  ['of the step that was used when the app was set up', -1, 'wrong'],
  ['of a step before that', -2, 'wrong'],
])('a code %s: %s', async (_when, steps, state) => {
  await inTransaction(async (db) => {
    const { session, key } = await prepare(db);
    expect(await confirm(db, session, await codeOf(db, key, steps))).toMatchObject({ state });
  })();
});

test(
  'a code works once, in whichever session',
  inTransaction(async (db) => {
    const { session, own, key } = await prepare(db);
    const code = await codeOf(db, key);
    expect(await confirm(db, session, code)).toMatchObject({ state: 'confirmed' });
    expect(await confirm(db, session, code)).toEqual({ state: 'wrong' });
    expect(await confirm(db, own, code)).toEqual({ state: 'wrong' });
  }),
);

test(
  'wrong codes cost ever more time in this session, and none in another',
  inTransaction(async (db) => {
    const { person, session, key } = await prepare(db);
    for (let guess = 0; guess < 3; guess += 1) expect(await confirm(db, session, '000000')).toEqual({ state: 'wrong' });
    expect(await confirm(db, session, '000000')).toEqual({ state: 'wrong' });
    const waiting = await confirm(db, session, await codeOf(db, key));
    const now = await technicalNow(db);
    expect(waiting.state).toBe('wait');
    expect('until' in waiting && waiting.until - now).toBeGreaterThan(5_000);
    expect('until' in waiting && waiting.until - now).toBeLessThanOrEqual(10_000);
    const other = await insertAwaiting(db, person.id);
    expect(await confirm(db, other, await codeOf(db, key))).toMatchObject({ state: 'confirmed' });
  }),
);

test(
  'the owner is told of wrong codes once, and the way out is in the letter',
  inTransaction(async (db) => {
    const { person, session } = await prepare(db);
    for (let guess = 0; guess < guessesUntilNotice + 2; guess += 1) {
      await rest(db, session);
      await confirm(db, session, '000000');
    }
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from platform.mail
      where kind = 'accounts.wrong-codes' and recipient = ${person.email}`.execute(db);
    expect(rows[0]?.count).toBe(1);
    const letter = await newestLetter(db, person.email);
    expect(letter?.body).toMatch(/https:\/\/muster\.example\/de\/anmelden\/nicht-ich\/[\w-]{43}/u);
  }),
);

test(
  'devices not seen before share an allowance of codes; a known one goes on',
  inTransaction(async (db) => {
    const { person, session, key } = await prepare(db);
    const strange = await insertAwaiting(db, person.id, true);
    for (let guess = 0; guess < newDeviceGuesses.limit; guess += 1) {
      await rest(db, strange);
      await confirm(db, strange, '000000');
    }
    const another = await insertAwaiting(db, person.id, true);
    expect(await confirm(db, another, await codeOf(db, key))).toMatchObject({ state: 'wait' });
    expect(await confirm(db, session, await codeOf(db, key))).toMatchObject({ state: 'confirmed' });
  }),
);

test(
  'ten recovery codes, each works once, in any spelling; a new set ends the old one',
  inTransaction(async (db) => {
    const { person, session } = await prepare(db);
    const make = async () => {
      const result = await perform({ db, actor: actorOf(person), origin }, makeRecoveryCodes, null);
      return result.ok ? result.value : [];
    };
    const codes = await make();
    expect(new Set(codes).size).toBe(10);
    expect(codes.every((code) => /^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/u.test(code))).toBe(true);
    const [first = '', second = '', third = ''] = codes;
    expect(await confirm(db, session, first.toUpperCase().replaceAll('-', ' '))).toMatchObject({ state: 'confirmed' });
    expect(await newestLetter(db, person.email)).toMatchObject({ kind: 'accounts.factor-changed' });
    expect(await confirm(db, session, first)).toEqual({ state: 'wrong' });
    expect(await confirm(db, session, second)).toMatchObject({ state: 'confirmed' });
    await make();
    expect(await confirm(db, session, third)).toEqual({ state: 'wrong' });
  }),
);

test(
  'neither the secret of the app nor a recovery code stands in the database',
  inTransaction(async (db) => {
    const { person, key } = await prepare(db);
    const made = await perform({ db, actor: actorOf(person), origin }, makeRecoveryCodes, null);
    const codes = made.ok ? made.value : [];
    const { rows } = await sql<{ row: string }>`select row_to_json(totp)::text as row from accounts.totp
      union all select row_to_json(recovery_code)::text from accounts.recovery_code
      union all select row_to_json(audit_detail)::text from platform.audit_detail
      union all select row_to_json(mail)::text from platform.mail`.execute(db);
    const all = rows.map(({ row }) => row).join('\n');
    const bytes = Buffer.from([...base32(key)]);
    for (const secret of [key, bytes.toString('hex'), bytes.toString('base64'), ...codes, ...codes.map(plain)]) {
      expect(all.includes(secret)).toBe(false);
    }
    expect(rows.length).toBeGreaterThan(11);
  }),
);

const plain = (code: string): string => code.replaceAll('-', '');

function base32(text: string): number[] {
  const bits = [...text].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return (bits.join('').match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2));
}

async function mailed(db: Db, session: Session, email: string): Promise<string> {
  const sent = await perform({ db, actor: anonymous, origin }, mailConfirmationCode, session);
  expect(sent).toEqual({ ok: true, value: null });
  return /\d{6}/u.exec((await newestLetter(db, email))?.body ?? '')?.[0] ?? '';
}

test(
  'who has no second factor confirms by a mailed code: once, and only the newest',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const session = await insertOpenSession(db, person.id);
    const old = await mailed(db, session, person.email);
    const code = await mailed(db, session, person.email);
    const before = old === code ? { state: 'wrong' } : await confirm(db, session, old);
    expect(before).toEqual({ state: 'wrong' });
    expect(await confirm(db, session, code)).toMatchObject({ state: 'confirmed' });
    expect(await stateOf(db, session)).toEqual({ factor: null, awaits: false, minutes: 10 });
    expect(await confirm(db, session, code)).toEqual({ state: 'wrong' });
  }),
);

test(
  'a mailed code is dead after five wrong ones and after ten minutes',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const session = await insertOpenSession(db, person.id);
    const code = await mailed(db, session, person.email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess += 1) {
      await rest(db, session);
      await confirm(db, session, wrong);
    }
    await rest(db, session);
    expect(await confirm(db, session, code)).toEqual({ state: 'wrong' });
    await rest(db, session);
    const second = await mailed(db, session, person.email);
    await sql`update accounts.confirmation_code set expires_at = clock_timestamp()`.execute(db);
    expect(await confirm(db, session, second)).toEqual({ state: 'wrong' });
  }),
);

test(
  'who has a second factor gets no code by mail, and one asked for before counts no more',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const session = await insertOpenSession(db, person.id);
    const code = await mailed(db, session, person.email);
    await insertCodeApp(db, person, session);
    expect(await perform({ db, actor: anonymous, origin }, mailConfirmationCode, session)).toEqual({
      ok: false,
      reason: 'has-factor',
    });
    expect(await confirm(db, session, code)).toEqual({ state: 'wrong' });
  }),
);

test(
  'a first factor makes other sessions opened by mail show it; the last one takes its recovery codes along',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const [own, byMail, byClick] = [
      await insertOpenSession(db, person.id),
      await insertOpenSession(db, person.id),
      await insertOpenSession(db, person.id),
    ];
    await sql`update accounts.session set signed_in_by = 'link' where id = ${byMail.id}::uuid`.execute(db);
    await insertCodeApp(db, person, own);
    expect([(await stateOf(db, own))?.awaits, (await stateOf(db, byMail))?.awaits]).toEqual([false, true]);
    expect((await stateOf(db, byClick))?.awaits).toBe(false);
    const acting = { db, actor: actorOf(person), origin };
    await perform(acting, makeRecoveryCodes, null);
    await perform(acting, removeTotp, null);
    const { rows } = await sql`select from accounts.recovery_code`.execute(db);
    expect(rows).toHaveLength(0);
    expect(await perform(acting, makeRecoveryCodes, null)).toEqual({ ok: false, reason: 'no-factor' });
  }),
);

test(
  'the waiting of technical time has nothing to do with the demo’s clock',
  inTransaction(async (db) => {
    const { session, key } = await prepare(db);
    await sql`update demo.clock set ahead = interval '-3000 days'`.execute(db);
    expect((await technicalNow(db)) - Date.now()).toBeLessThan(minutes(1));
    expect(instant(Date.now()) - (await technicalNow(db))).toBeLessThan(minutes(1));
    expect(await confirm(db, session, await codeOf(db, key))).toMatchObject({ state: 'confirmed' });
  }),
);
