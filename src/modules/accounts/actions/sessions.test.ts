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
import { anonymous, system } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { findSessions } from '../store/sessions.ts';
import { deleteServed } from '../store/sweep.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { endSession } from './end-session.ts';
import { requestSignIn } from './request-sign-in.ts';
import { resetFactors } from './reset-factors.ts';
import { raiseAlarm } from './undo-intrusion.ts';

const origin = 'https://muster.example';
const email = 'koordination@musterstadt.example';
const another = { device: 'chrome/windows', cookie: 'c'.repeat(43) };

/** Signs in by the mailed link. */
async function signIn(db: Db, browser = firefox) {
  const clientAddress = '192.0.2.1';
  await perform({ db, actor: anonymous, origin }, requestSignIn, {
    email,
    language: 'de',
    nextPath: null,
    clientAddress,
  });
  const { rows } = await sql<{ body: string }>`select body from platform.mail
    where kind = 'accounts.sign-in' order by id desc limit 1`.execute(db);
  const token = /link\/([\w-]+)/u.exec(rows[0]?.body ?? '')?.[1] ?? '';
  await sql`delete from platform.rate_limit`.execute(db);
  return perform({ db, actor: anonymous, origin }, completeSignIn, { proof: { token }, browser });
}

const notices = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from platform.mail
    where kind = 'accounts.new-device'`.execute(db);
  return rows[0]?.count ?? 0;
};

const tokenIn = async (db: Db, pattern: RegExp): Promise<string> =>
  pattern.exec((await newestLetter(db, email))?.body ?? '')?.[1] ?? '';

test(
  'a letter for a device not seen before, but not for the first one and not for a known one',
  inTransaction(async (db) => {
    await signIn(db);
    await signIn(db);
    expect(await notices(db)).toBe(0);
    await signIn(db, another);
    expect(await notices(db)).toBe(1);
    const letter = await newestLetter(db, email);
    expect(letter?.body).toContain('Chrome auf Windows');
    expect(letter?.body).not.toContain(email);
    await signIn(db, another);
    expect(await notices(db)).toBe(1);
  }),
);

test(
  'two people at one computer are not linked, and the cookie itself is not kept',
  inTransaction(async (db) => {
    await signIn(db);
    const { rows } = await sql<{ row: string }>`select row_to_json(device)::text as row from accounts.device`.execute(
      db,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row.includes(firefox.cookie)).toBe(false);
  }),
);

test(
  '"that was not me" ends every session and takes away what was added; opening the link does not',
  inTransaction(async (db) => {
    await signIn(db);
    await signIn(db, another);
    const token = await tokenIn(db, /nicht-ich\/([\w-]+)/u);
    const { rows: people } = await sql<{ id: string }>`select id from accounts.person`.execute(db);
    const person = await insertPerson(db);
    expect(people).toHaveLength(1);
    await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    expect(await perform({ db, actor: anonymous }, raiseAlarm, { token })).toEqual({ ok: true, value: { ended: 3 } });
    const { rows } = await sql`select from accounts.totp`.execute(db);
    expect([await findSessions(db, person.id), rows]).toEqual([[], []]);
    expect(await perform({ db, actor: anonymous }, raiseAlarm, { token: 'unknown' })).toEqual({
      ok: false,
      reason: 'unknown',
    });
    await sql`update accounts.alarm set expires_at = clock_timestamp()`.execute(db);
    expect(await perform({ db, actor: anonymous }, raiseAlarm, { token })).toEqual({ ok: false, reason: 'unknown' });
  }),
);

test(
  'a second factor set up long before stays',
  inTransaction(async (db) => {
    const person = await insertPerson(db, email);
    await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    const token = await tokenIn(db, /nicht-ich\/([\w-]+)/u);
    await sql`update accounts.totp set confirmed_at = clock_timestamp() - interval '2 hours'`.execute(db);
    expect(await perform({ db, actor: anonymous }, raiseAlarm, { token })).toMatchObject({ ok: true });
    const { rows } = await sql`select from accounts.totp`.execute(db);
    expect(rows).toHaveLength(1);
  }),
);

test(
  'whoever can read the mails of somebody with a code app gets a session that is nobody’s, and makes no device known',
  inTransaction(async (db) => {
    await signIn(db);
    const person = await insertPerson(db, email);
    await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    const result = await signIn(db, another);
    expect(result).toMatchObject({ ok: true, value: { state: 'signed-in', awaitsFactor: true } });
    const { rows } = await sql`select from accounts.device`.execute(db);
    expect([rows.length, await notices(db)]).toEqual([1, 0]);
    expect((await findSessions(db, person.id)).map(({ signedInBy }) => signedInBy)).toEqual(['demo']);
  }),
);

test(
  'one ends only sessions of one’s own: one of them, or all others',
  inTransaction(async (db) => {
    const [person, stranger] = [await insertPerson(db), await insertPerson(db, 'andere@musterstadt.example')];
    const [first, second, third] = [
      await insertOpenSession(db, person.id),
      await insertOpenSession(db, person.id),
      await insertOpenSession(db, person.id),
    ];
    const theirs = await insertOpenSession(db, stranger.id);
    const act = (input: Parameters<typeof endSession.run>[1]) =>
      perform({ db, actor: actorOf(person) }, endSession, input);
    expect(await act({ personId: person.id, id: theirs.id })).toEqual({ ok: false, reason: 'unknown' });
    expect(await act({ personId: person.id, id: first.id })).toEqual({
      ok: true,
      value: { ended: 1, signedInBy: 'demo' },
    });
    expect(await act({ personId: person.id, allExcept: third.id })).toEqual({
      ok: true,
      value: { ended: 1, signedInBy: null },
    });
    expect((await findSessions(db, person.id)).map(({ id }) => id)).toEqual([third.id]);
    expect(second.id).not.toBe(third.id);
    expect(await findSessions(db, stranger.id)).toHaveLength(1);
  }),
);

test(
  'an administrator resets a second factor: sessions end, the person is told, the reason is in the record; nobody else does',
  inTransaction(async (db) => {
    const person = await insertPerson(db, email);
    await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    const input = { personId: person.id, reason: 'Telefon verloren, Rückruf' };
    const role = { organisationId: 'a', organisationName: 'A', organisationKind: 'agency' };
    const lead = { ...system, scope: 'person' as const, memberships: [{ ...role, role: 'programme-lead' as const }] };
    expect(await perform({ db, actor: lead }, resetFactors, input)).toEqual({ ok: false, reason: 'not-allowed' });
    const administrator = { ...lead, memberships: [{ ...role, role: 'administrator' as const }] };
    const self = { ...administrator, personId: person.id };
    expect(await perform({ db, actor: self }, resetFactors, input)).toEqual({ ok: false, reason: 'own' });
    expect(await perform({ db, actor: administrator }, resetFactors, input)).toMatchObject({ ok: true });
    const { rows } = await sql`select from accounts.totp`.execute(db);
    expect([rows, await findSessions(db, person.id)]).toEqual([[], []]);
    expect((await newestLetter(db, email))?.body).toContain('zurückgesetzt');
    const { rows: lines } = await sql<{ detail: object }>`select detail from platform.audit_detail
      where kind = 'accounts.person' and id = ${person.id}::uuid order by position desc limit 1`.execute(db);
    expect(lines[0]?.detail).toEqual({ reason: input.reason, ended: 1 });
  }),
);

test(
  'what has served is deleted, and nothing else',
  inTransaction(async (db) => {
    const person = await insertPerson(db, email);
    const [kept, ended, forgotten] = [
      await insertOpenSession(db, person.id),
      await insertOpenSession(db, person.id),
      await insertOpenSession(db, person.id),
    ];
    await sql`update accounts.session set expires_at = clock_timestamp() where id = ${ended.id}::uuid`.execute(db);
    await sql`update accounts.session set seen_at = clock_timestamp() - interval '15 days'
      where id = ${forgotten.id}::uuid`.execute(db);
    await signIn(db);
    await sql`update accounts.device set last_seen_at = clock_timestamp() - interval '401 days'`.execute(db);
    await deleteServed(db);
    const { rows } = await sql`select from accounts.device`.execute(db);
    expect(rows).toHaveLength(0);
    const ids = (await findSessions(db, person.id)).map(({ id }) => id);
    expect([ids.length, ids.includes(kept.id)]).toEqual([2, true]);
  }),
);
