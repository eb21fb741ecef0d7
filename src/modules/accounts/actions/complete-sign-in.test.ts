import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { mostAttempts } from '../domain/sign-in.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { requestSignIn } from './request-sign-in.ts';

const asked = {
  email: 'Koordination@Musterstadt.example',
  language: 'de',
  nextPath: '/de/aufrufe',
  clientAddress: '192.0.2.1',
} as const;

async function ask(db: Db, over: Partial<typeof asked> = {}) {
  const result = await perform({ db, actor: anonymous, origin: 'https://muster.example' }, requestSignIn, {
    ...asked,
    ...over,
  });
  const { rows } = await sql<{
    body: string;
    subject: string;
  }>`select body, subject from platform.mail order by id desc limit 1`.execute(db);
  const body = rows[0]?.body ?? '';
  return { result, body, code: /\d{6}/u.exec(body)?.[0] ?? '', token: /link\/([\w-]+)/u.exec(body)?.[1] ?? '' };
}

const browser = { device: 'firefox/android', cookie: 'a' };

const complete = (db: Db, proof: Parameters<typeof completeSignIn.run>[1]['proof']) =>
  perform({ db, actor: anonymous }, completeSignIn, { proof, browser });

test(
  'the mailed code signs in once, and leads on',
  inTransaction(async (db) => {
    const { result, code } = await ask(db);
    const id = result.ok ? result.value.id : '';
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    const first = await complete(db, { id, code: spaced });
    expect(first).toMatchObject({ ok: true, value: { state: 'signed-in', nextPath: '/de/aufrufe' } });
    expect(await complete(db, { id, code })).toEqual({ ok: false, reason: 'used' });
  }),
);

test(
  'the mailed link signs in; a second person with other case is the same',
  inTransaction(async (db) => {
    const first = await ask(db);
    const second = await ask(db, { email: 'koordination@musterstadt.EXAMPLE' as typeof asked.email });
    const one = await complete(db, { token: first.token });
    const two = await complete(db, { token: second.token });
    expect(
      one.ok &&
        one.value.state === 'signed-in' &&
        two.ok &&
        two.value.state === 'signed-in' &&
        one.value.personId === two.value.personId,
    ).toBe(true);
  }),
);

test(
  'five wrong codes end it, even with the right one after',
  inTransaction(async (db) => {
    const { result, code } = await ask(db);
    const id = result.ok ? result.value.id : '';
    const wrong = code === '000000' ? '000001' : '000000';
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      expect(await complete(db, { id, code: wrong })).toEqual({ ok: true, value: { state: 'wrong-code' } });
    }
    expect(await complete(db, { id, code })).toEqual({ ok: false, reason: 'too-many-attempts' });
  }),
);

test(
  'neither link nor code is stored',
  inTransaction(async (db) => {
    const { token, code } = await ask(db);
    const { rows } = await sql<{ row: string }>`select sign_in::text as row from accounts.sign_in`.execute(db);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).not.toContain(`,${code},`);
  }),
);

test(
  'the sixth mail in a quarter of an hour is refused',
  inTransaction(async (db) => {
    for (let count = 0; count < 5; count += 1) await ask(db);
    expect((await ask(db)).result).toEqual({ ok: false, reason: 'too-many' });
  }),
);

test.each(['', 'koordination', 'a@b.de\nBcc: c@d.de'])('%j is no address and sends nothing', async (email) => {
  await inTransaction(async (db) => {
    const { result, body } = await ask(db, { email: email as typeof asked.email });
    expect(result).toEqual({ ok: false, reason: 'not-an-address' });
    expect(body).toBe('');
  })();
});

test.each([
  [{ token: 'nothing' }],
  [{ id: 'not-an-id', code: '123456' }],
  [{ id: '00000000-0000-7000-8000-000000000000', code: '123456' }],
])('%o is unknown', async (proof) => {
  await inTransaction(async (db) => {
    expect(await complete(db, proof)).toEqual({ ok: false, reason: 'unknown' });
  })();
});
