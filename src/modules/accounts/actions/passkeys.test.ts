import { expect, test } from 'vitest';
import {
  actorOf,
  firefox,
  insertOpenSession,
  insertPerson,
  newestLetter,
  secrets,
} from '../../../../test/support/accounts.ts';
import { Authenticator, type Mischief } from '../../../../test/support/authenticator.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { findPasskeys } from '../store/passkeys.ts';
import type { Person } from '../store/people.ts';
import { addPasskey } from './add-passkey.ts';
import { removePasskey, renamePasskey } from './change-passkeys.ts';
import { confirmSession } from './confirm-session.ts';
import { setPasskeyTask } from './set-passkey-task.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';

const origin = 'https://zusammen.example';
const party = { rpId: 'zusammen.example', origin };
type Session = { id: string; personId: string };
type Task = { ceremony: string; publicKey: { challenge: string; user: { id: string } } };

async function setTask(
  db: Db,
  input: { kind: 'sign-in' } | { kind: 'confirm' | 'register'; session: Session },
): Promise<Task> {
  const result = await perform({ db, actor: anonymous, origin }, setPasskeyTask, {
    ...input,
    clientAddress: '192.0.2.1',
  });
  if (!result.ok) throw new Error(result.reason);
  return result.value as unknown as Task;
}

async function register(db: Db, person: Person, mischief?: Mischief) {
  const session = await insertOpenSession(db, person.id);
  const device = new Authenticator(party);
  const task = await setTask(db, { kind: 'register', session });
  const answer = { ceremony: task.ceremony, credential: device.create(task.publicKey, mischief) };
  const add = () =>
    perform({ db, actor: actorOf(person), origin }, addPasskey, { session, answer, name: 'Diensttelefon' });
  return { session, device, result: await add(), again: add };
}

async function signIn(db: Db, device: Authenticator, mischief?: Mischief) {
  const task = await setTask(db, { kind: 'sign-in' });
  const answer = { ceremony: task.ceremony, credential: device.get(task.publicKey, mischief) };
  const send = () =>
    perform({ db, actor: anonymous, origin }, signInWithPasskey, { answer, browser: firefox, nextPath: '/de/konto' });
  return { result: await send(), again: send };
}

test(
  'a passkey is made, signs in without a mail, and the person is told of it',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const { device, result } = await register(db, person);
    expect(result).toEqual({ ok: true, value: null });
    expect(await newestLetter(db, person.email)).toMatchObject({ kind: 'accounts.factor-changed' });
    const signedIn = await signIn(db, device);
    expect(signedIn.result).toMatchObject({ ok: true, value: { awaitsFactor: false, nextPath: '/de/konto' } });
    const { rows } = await sql<{
      factor: string;
      fresh: boolean;
    }>`select factor, strong_until > clock_timestamp() as fresh
      from accounts.session where signed_in_by = 'passkey'`.execute(db);
    expect(rows).toEqual([{ factor: 'passkey', fresh: true }]);
  }),
);

test(
  'one answer counts once: the task is gone after it',
  inTransaction(async (db) => {
    const { device, again } = await register(db, await insertPerson(db));
    expect(await again()).toEqual({ ok: false, reason: 'not-verified' });
    const used = await signIn(db, device);
    expect(await used.again()).toEqual({ ok: false, reason: 'not-verified' });
  }),
);

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['another relying party', { rpId: 'evil.example' }],
  ['a challenge of their own', { challenge: 'AAAA' }],
  ['the wrong kind of answer', { type: 'webauthn.other' }],
  ['a device that did not check the person', { isUnverified: true }],
] satisfies [string, Mischief][])('%s makes no passkey and signs nobody in', async (_what, mischief) => {
  await inTransaction(async (db) => {
    const person = await insertPerson(db);
    expect((await register(db, person, mischief)).result).toEqual({ ok: false, reason: 'not-verified' });
    const { device } = await register(db, person);
    expect((await signIn(db, device, mischief)).result).toEqual({ ok: false, reason: 'not-verified' });
  })();
});

test.each([
  ['a count that does not go up', { counter: 1 }],
  ['the handle of somebody else', { owner: Buffer.alloc(16, 9).toString('base64url') }],
] satisfies [string, Mischief][])('%s signs nobody in', async (_what, mischief) => {
  await inTransaction(async (db) => {
    const { device } = await register(db, await insertPerson(db));
    await signIn(db, device);
    expect((await signIn(db, device, mischief)).result).toEqual({ ok: false, reason: 'not-verified' });
  })();
});

test(
  'a task is over after five minutes, and belongs to its session and kind',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const { device, session } = await register(db, person);
    const browser = firefox;
    const confirm = (task: Task, sessionId: string) =>
      perform({ db, actor: anonymous, origin }, confirmSession, {
        sessionId,
        browser,
        secrets,
        proof: { ceremony: task.ceremony, credential: device.get(task.publicKey) },
      });
    const other = await insertOpenSession(db, person.id);
    const wrong = { ok: true, value: { state: 'wrong' } };
    expect(await confirm(await setTask(db, { kind: 'confirm', session: other }), session.id)).toEqual(wrong);
    expect(await confirm(await setTask(db, { kind: 'sign-in' }), session.id)).toEqual(wrong);
    const late = await setTask(db, { kind: 'confirm', session });
    await sql`update accounts.ceremony set expires_at = clock_timestamp()`.execute(db);
    expect(await confirm(late, session.id)).toEqual(wrong);
    const right = await setTask(db, { kind: 'confirm', session });
    expect(await confirm(right, session.id)).toMatchObject({ ok: true, value: { state: 'confirmed' } });
  }),
);

test(
  'the passkey of somebody else confirms nothing',
  inTransaction(async (db) => {
    const theirs = await register(db, await insertPerson(db, 'andere@musterstadt.example'));
    const session = await insertOpenSession(db, (await insertPerson(db)).id);
    const task = await setTask(db, { kind: 'confirm', session });
    const proof = { ceremony: task.ceremony, credential: theirs.device.get(task.publicKey) };
    const input = { sessionId: session.id, proof, secrets, browser: firefox };
    expect(await perform({ db, actor: anonymous, origin }, confirmSession, input)).toEqual({
      ok: true,
      value: { state: 'wrong' },
    });
  }),
);

test(
  'the same authenticator is not registered twice',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const { session, device } = await register(db, person);
    const task = await setTask(db, { kind: 'register', session });
    const answer = { ceremony: task.ceremony, credential: device.create(task.publicKey) };
    expect(
      await perform({ db, actor: actorOf(person), origin }, addPasskey, { session, answer, name: 'Noch einer' }),
    ).toEqual({ ok: false, reason: 'known' });
  }),
);

test(
  'one renames and removes only passkeys of one’s own',
  inTransaction(async (db) => {
    const person = await insertPerson(db);
    const stranger = actorOf(await insertPerson(db, 'andere@musterstadt.example'));
    await register(db, person);
    const [passkey] = await findPasskeys(db, person.id);
    const id = passkey?.id ?? '';
    expect(await perform({ db, actor: stranger }, renamePasskey, { id, name: 'Meiner' })).toMatchObject({ ok: false });
    expect(await perform({ db, actor: stranger }, removePasskey, { id })).toMatchObject({ ok: false });
    expect(await perform({ db, actor: actorOf(person) }, renamePasskey, { id, name: 'Telefon' })).toMatchObject({
      ok: true,
    });
    expect((await findPasskeys(db, person.id)).map(({ name }) => name)).toEqual(['Telefon']);
    expect(await perform({ db, actor: actorOf(person) }, removePasskey, { id })).toMatchObject({ ok: true });
    expect(await findPasskeys(db, person.id)).toEqual([]);
  }),
);

test.each(['', '{}', 'null', '[]', '{"id":"a"}'])('%j is no answer', async (credential) => {
  await inTransaction(async (db) => {
    const task = await setTask(db, { kind: 'sign-in' });
    const input = { answer: { ceremony: task.ceremony, credential }, browser: firefox, nextPath: null };
    expect(await perform({ db, actor: anonymous, origin }, signInWithPasskey, input)).toMatchObject({ ok: false });
  })();
});

test(
  'under an IP address there are no passkeys',
  inTransaction(async (db) => {
    const input = { kind: 'sign-in', clientAddress: '192.0.2.1' } as const;
    expect(await perform({ db, actor: anonymous, origin: 'http://192.0.2.7' }, setPasskeyTask, input)).toEqual({
      ok: false,
      reason: 'no-passkeys-here',
    });
  }),
);
