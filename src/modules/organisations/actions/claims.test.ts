import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, type Actor } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { setContext } from '../../../platform/db/transaction.ts';
import { findOrInsertPerson } from '../../accounts/index.ts';
import { insertWorldOfOrganisations } from '../factories.ts';
import { findClaim, findOpenClaims } from '../store/claims.ts';
import { findMemberships } from '../store/members.ts';
import { insertOrganisation } from '../store/organisations.ts';
import { claimOrganisation } from './claim-organisation.ts';
import { decideClaim } from './decide-claim.ts';
import { enterClaimCode } from './enter-claim-code.ts';
import { sendCode } from './send-code.ts';
import { withdrawClaim } from './withdraw-claim.ts';

const origin = 'https://muster.example';

type Known = Actor & { personId: string };

async function insertPerson(db: Db, name: string): Promise<Known> {
  const email = `${name.toLowerCase()}@beispiel.example`;
  const person = await findOrInsertPerson(db, { email, emailFolded: email, language: 'de', name });
  return { ...anonymous, personId: person.id, pseudonym: person.pseudonym, name };
}

/** A world with an association nobody speaks for, and somebody who wants to. */
async function openWorld(db: Db) {
  const world = await insertWorldOfOrganisations(db);
  const empty = await insertOrganisation(db, { kind: 'migrant-organisation', name: 'Kulturbrücke' });
  return { ...world, empty, noor: await insertPerson(db, 'Noor'), sam: await insertPerson(db, 'Sam') };
}

async function claim(db: Db, actor: Actor, name: string): Promise<string> {
  const input = { kind: 'migrant-organisation' as const, placeId: null, name, functionTitle: 'Vorstand' };
  const result = await perform({ db, actor, origin }, claimOrganisation, input);
  return result.ok ? result.value.handle : result.reason;
}

const letters = async (db: Db) =>
  asSystem(
    db,
    async (system) =>
      (
        await sql<{ kind: string; recipient: string; body: string }>`
          select kind, recipient, body from platform.mail order by id`.execute(system)
      ).rows,
  );

const kinds = async (db: Db) => (await letters(db)).map(({ kind }) => kind.replace('organisations.claim-', ''));

const address = {
  email: 'vorstand@kulturbruecke.example',
  post: 'Kulturbrücke\nMarkt 1\n00101 Musterstadt',
  source: 'Impressum',
};

const send = (db: Db, actor: Actor, handle: string, way: 'mail' | 'letter' = 'mail') =>
  perform({ db, actor, origin }, sendCode, { handle, way, ...address });

const codeOf = async (db: Db): Promise<string> => {
  const found = (await letters(db)).filter(({ kind }) => kind === 'organisations.claim-code').at(-1);
  return /Code: (\d{6})/u.exec(found?.body.replaceAll(/[\u2066-\u2069]/gu, '') ?? '')?.[1] ?? '';
};

const enter = (db: Db, actor: Actor, handle: string, code: string) =>
  perform({ db, actor, origin }, enterClaimCode, { handle, code });

const rolesOf = async (db: Db, { personId }: Known) => (await findMemberships(db, personId)).map(({ role }) => role);

test(
  'a code mailed to the official address proves a claim; until then the person has no role',
  inTransaction(async (db) => {
    const { lead, noor } = await openWorld(db);
    const handle = await claim(db, noor, 'kulturbrücke');
    expect(await rolesOf(db, noor)).toEqual([]);
    expect((await send(db, lead, handle)).ok).toBe(true);
    const code = await codeOf(db);
    expect(code).toMatch(/^\d{6}$/u);
    expect(await enter(db, noor, handle, code)).toMatchObject({ ok: true, value: { proved: true } });
    expect(await rolesOf(db, noor)).toEqual(['representative']);
    expect(await kinds(db)).toEqual(['asked', 'received', 'code', 'proved', 'settled']);
    expect(await enter(db, noor, handle, code)).toEqual({ ok: false, reason: 'decided-already' });
  }),
);

test(
  'five wrong codes kill a code, the count stays, and nobody else may try it',
  inTransaction(async (db) => {
    const { lead, noor, sam } = await openWorld(db);
    const handle = await claim(db, noor, 'Kulturbrücke');
    await send(db, lead, handle);
    const code = await codeOf(db);
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await enter(db, sam, handle, code)).toEqual({ ok: false, reason: 'unknown' });
    for (const left of [4, 3, 2, 1, 0]) {
      expect(await enter(db, noor, handle, wrong)).toEqual({ ok: true, value: { proved: false, left } });
    }
    expect(await enter(db, noor, handle, code)).toEqual({ ok: false, reason: 'no-code' });
    expect(await rolesOf(db, noor)).toEqual([]);
  }),
);

test(
  'a claim has three codes at most; a new one kills the last, and a letter is no mail',
  inTransaction(async (db) => {
    const { lead, noor } = await openWorld(db);
    const handle = await claim(db, noor, 'Kulturbrücke');
    await send(db, lead, handle);
    const first = await codeOf(db);
    const letter = await send(db, lead, handle, 'letter');
    const second = letter.ok ? (letter.value.letter?.code ?? '') : '';
    expect(second).toMatch(/^\d{6}$/u);
    expect((await kinds(db)).filter((kind) => kind === 'code')).toEqual(['code']);
    // One in a million is the same code again.
    expect(await enter(db, noor, handle, first)).toMatchObject({ value: { proved: first === second } });
    await send(db, lead, handle);
    expect(await send(db, lead, handle)).toEqual({ ok: false, reason: 'no-more-codes' });
  }),
);

test(
  'where somebody speaks already the claim goes to them and to the agency; a code is not possible',
  inTransaction(async (db) => {
    const { lead, noor, representative } = await openWorld(db);
    const handle = await claim(db, noor, 'Brückenverein');
    expect(
      (await letters(db)).filter(({ kind }) => kind === 'organisations.claim-asked').map((l) => l.recipient),
    ).toEqual(expect.arrayContaining([representative.email, lead.email]));
    expect(await send(db, lead, handle)).toEqual({ ok: false, reason: 'no-code-here' });
    const decide = { handle, decision: 'confirm' as const, reason: '' };
    expect(await perform({ db, actor: noor }, decideClaim, decide)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await perform({ db, actor: representative, origin }, decideClaim, decide)).toMatchObject({ ok: true });
    expect(await rolesOf(db, noor)).toEqual(['representative']);
  }),
);

test(
  'the agency confirms with a reason only, also an association nobody has added; refusing leaves no role',
  inTransaction(async (db) => {
    const { lead, noor, sam } = await openWorld(db);
    const handle = await claim(db, noor, 'Neuer Verein');
    const confirm = (reason: string) =>
      perform({ db, actor: lead, origin }, decideClaim, { handle, decision: 'confirm', reason });
    expect(await confirm(' ')).toEqual({ ok: false, reason: 'no-reason' });
    expect(await confirm('Vereinsregister gesehen')).toMatchObject({ ok: true });
    expect((await findMemberships(db, noor.personId)).map((held) => held.organisationName)).toEqual(['Neuer Verein']);
    const other = await claim(db, sam, 'Kulturbrücke');
    const refused = { handle: other, decision: 'refuse' as const, reason: 'nicht bekannt' };
    expect(await perform({ db, actor: lead, origin }, decideClaim, refused)).toMatchObject({ ok: true });
    expect([await rolesOf(db, sam), (await findClaim(db, other))?.state]).toEqual([[], 'refused']);
  }),
);

test(
  'two claims never double: the second loses its code when the first is proved',
  inTransaction(async (db) => {
    const { lead, noor, sam } = await openWorld(db);
    const [first, second] = [await claim(db, noor, 'Kulturbrücke'), await claim(db, sam, 'Kulturbrücke')];
    expect(await claim(db, sam, 'Kulturbrücke')).toBe('already-open');
    await send(db, lead, first);
    const code = await codeOf(db);
    await send(db, lead, second);
    await enter(db, noor, first, code);
    expect(await enter(db, sam, second, await codeOf(db))).toEqual({ ok: false, reason: 'no-code' });
    expect(await rolesOf(db, sam)).toEqual([]);
  }),
);

test(
  'a visitor, too many claims, missing words: each has its reason; a claim is taken back by who made it',
  inTransaction(async (db) => {
    const { noor, sam } = await openWorld(db);
    expect(await claim(db, anonymous, 'Kulturbrücke')).toBe('sign-in-needed');
    expect(await claim(db, noor, ' ')).toBe('no-name');
    const handle = await claim(db, noor, 'Kulturbrücke');
    expect(await perform({ db, actor: sam }, withdrawClaim, { handle })).toEqual({ ok: false, reason: 'unknown' });
    expect(await perform({ db, actor: noor }, withdrawClaim, { handle })).toMatchObject({ ok: true });
    for (const name of ['A', 'B', 'C', 'D']) await claim(db, noor, name);
    expect(await claim(db, noor, 'E')).toBe('too-many');
  }),
);

test(
  'row by row: strangers see no claim, who claims cannot prove it by writing, official addresses are staff matters',
  inTransaction(async (db) => {
    const { lead, noor, sam, representative } = await openWorld(db);
    const handle = await claim(db, noor, 'Kulturbrücke');
    await send(db, lead, handle);
    const as = async <T>(person: Known, work: () => Promise<T>): Promise<T> => {
      await setContext(db, { person: person.personId, scope: 'person' });
      return work();
    };
    for (const [person, count] of [
      [sam, 0],
      [representative, 0],
      [noor, 1],
      [lead, 1],
    ] as const) {
      expect(await as(person, async () => (await findOpenClaims(db)).length)).toBe(count);
    }
    const addresses = () => sql`select from organisations.official_address`.execute(db);
    expect([(await as(noor, addresses)).rows.length, (await as(lead, addresses)).rows.length]).toEqual([0, 1]);
    await setContext(db, { person: noor.personId, scope: 'person' });
    await expect(
      sql`update organisations.claim set state = 'proved', decided_at = platform.now() where handle = ${handle}`.execute(
        db,
      ),
    ).rejects.toThrow(/row-level security/u);
  }),
);
