import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { firefox, insertPerson, newestLetter } from '../../../../test/support/accounts.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { signInLimits } from '../domain/sign-in.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { requestSignIn } from './request-sign-in.ts';

const origin = 'https://muster.example';
// oxlint-disable-next-line typescript/unbound-method -- put back in its place after each test
const ask = pg.Client.prototype.query;

afterEach(() => {
  pg.Client.prototype.query = ask;
});

const request = (db: Db, email: string, clientAddress: string) =>
  perform({ db, actor: anonymous, origin }, requestSignIn, { email, language: 'de', nextPath: null, clientAddress });

/** The texts of all statements that `work` sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first] = given;
    if (typeof first === 'string') texts.push(first);
    return (ask as (...given: unknown[]) => unknown).apply(this, given);
  } as typeof ask;
  await work();
  pg.Client.prototype.query = ask;
  return texts;
}

test(
  'for a known and an unknown address the same statements run, in the same order',
  inTransaction(async (db) => {
    await insertPerson(db, 'bekannt@musterstadt.example');
    await request(db, 'erste@musterstadt.example', '192.0.2.9');
    const known = await statementsOf(() => request(db, 'bekannt@musterstadt.example', '192.0.2.1'));
    const unknown = await statementsOf(() => request(db, 'unbekannt@musterstadt.example', '192.0.2.2'));
    expect(known.length).toBeGreaterThan(5);
    expect(unknown).toEqual(known);
    expect(known.join('\n')).not.toContain('person"');
  }),
);

const rounds = 200;

test(
  'and it takes the same time: medians of 200 requests each, taken in turns',
  inTransaction(async (db) => {
    const known = Array.from({ length: rounds }, (_, index) => `bekannt${index}@musterstadt.example`);
    for (const email of known) await insertPerson(db, email);
    const times = { known: [] as number[], unknown: [] as number[] };
    const measure = async (kind: keyof typeof times, email: string, address: string): Promise<void> => {
      const start = performance.now();
      await request(db, email, address);
      times[kind].push(performance.now() - start);
    };
    for (const [index, email] of known.entries()) {
      const turns = [
        () => measure('known', email, `a${index}`),
        () => measure('unknown', `fremder${index}@musterstadt.example`, `b${index}`),
      ];
      // Who goes first changes, so that what one leaves behind for the other is shared fairly.
      for (const turn of index % 2 === 0 ? turns : turns.toReversed()) await turn();
    }
    const [one, other] = [median(times.known), median(times.unknown)];
    // A look-up more would show; a busy machine slows both alike.
    expect(Math.abs(one - other)).toBeLessThan(Math.max(0.5, 0.15 * Math.min(one, other)));
  }),
  60_000,
);

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

test(
  'whoever uses up an address’s mails from one network keeps nobody else from it',
  inTransaction(async (db) => {
    const email = 'koordination@musterstadt.example';
    for (let count = 0; count < signInLimits.perNetworkAndAddress; count += 1) await request(db, email, '198.51.100.1');
    expect(await request(db, email, '198.51.100.1')).toEqual({ ok: false, reason: 'too-many' });
    expect(await request(db, email, '192.0.2.1')).toMatchObject({ ok: true });
    expect(await request(db, 'andere@musterstadt.example', '198.51.100.1')).toMatchObject({ ok: true });
  }),
);

test(
  'a network asks for so many and no more',
  inTransaction(async (db) => {
    for (let count = 0; count < signInLimits.perNetwork; count += 1) {
      expect(await request(db, `person${count}@musterstadt.example`, '198.51.100.1')).toMatchObject({ ok: true });
    }
    expect(await request(db, 'noch-eine@musterstadt.example', '198.51.100.1')).toEqual({
      ok: false,
      reason: 'too-many',
    });
    const { rows } = await sql<{
      buckets: string;
    }>`select string_agg(bucket, ' ') as buckets from platform.rate_limit`.execute(db);
    expect(rows[0]?.buckets).not.toMatch(/198\.51|musterstadt/u);
  }),
);

test(
  'somebody who guesses at a sign-in they asked for themselves does not kill the link in the owner’s mail',
  inTransaction(async (db) => {
    const email = 'koordination@musterstadt.example';
    const asked = await request(db, email, '198.51.100.1');
    const token = /link\/([\w-]+)/u.exec((await newestLetter(db, email))?.body ?? '')?.[1] ?? '';
    const id = asked.ok ? asked.value.id : '';
    const complete = (proof: { token: string } | { id: string; code: string }) =>
      perform({ db, actor: anonymous, origin }, completeSignIn, { proof, browser: firefox });
    for (let guess = 0; guess < 6; guess += 1) await complete({ id, code: 'keine' });
    expect(await complete({ id, code: 'keine' })).toEqual({ ok: false, reason: 'too-many-attempts' });
    expect(await complete({ token })).toMatchObject({ ok: true, value: { state: 'signed-in' } });
  }),
);
