import { expect, test } from 'vitest';
import { actorOf, firefox, insertPerson, newestLetter } from '../../../../test/support/accounts.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import type { Actor, Role } from '../../../platform/actions/actor.ts';
import { anonymous } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { insertMail } from '../../../platform/mail/insert-mail.ts';
import { days, instant, plus } from '../../../platform/time/instant.ts';
import { cardLimit } from '../domain/card.ts';
import { tellContacts } from '../jobs/tell-contacts.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { confirmAddress, requestAddress } from './change-address.ts';
import { makeCardAccount, renewCard, setCardContact, withdrawCard } from './hand-out-card.ts';
import { newCardCode } from './new-card-code.ts';
import { isCardOf, readCardHolder, readCardHolders } from './read-cards.ts';
import { countCardTry, signInWithCard } from './sign-in-with-card.ts';

const origin = 'https://muster.example';
const organisationId = newId();

async function insertAdviser(db: Db, where = organisationId, role: Role = 'adviser'): Promise<Actor> {
  const person = await insertPerson(db, `beratung.${where}@muster.example`);
  const held = { organisationId: where, organisationName: 'Servicestelle', organisationKind: 'agency', role };
  return { ...actorOf(person), memberships: [held] };
}

async function handOut(db: Db, actor: Actor) {
  const expiresAt = plus(await technicalNow(db), days(30));
  const wish = { organisationId, name: 'Gast', language: 'ar' as const, expiresAt, isContact: true };
  const made = await perform({ db, actor, origin }, makeCardAccount, wish);
  if (!made.ok) throw new Error(made.reason);
  return { ...made.value, expiresAt };
}

const signIn = async (db: Db, code: string, clientAddress = '192.0.2.1', browser = firefox) => {
  const acting = { db, actor: anonymous, origin };
  const isWithin = await countCardTry(acting, clientAddress);
  const result = await perform(acting, signInWithCard, { code, browser, isWithin });
  return result.ok ? 'signed-in' : result.reason;
};

const sessions = async (db: Db) =>
  (await sql`select signed_in_by, person_id from accounts.session where signed_in_by = 'card'`.execute(db)).rows;

test(
  'a card signs in as often as it is needed; the code stands nowhere',
  inTransaction(async (db) => {
    const { code, personId } = await handOut(db, await insertAdviser(db));
    expect([await signIn(db, code), await signIn(db, code.toLowerCase())]).toEqual(['signed-in', 'signed-in']);
    expect(await sessions(db)).toEqual([
      { signedInBy: 'card', personId },
      { signedInBy: 'card', personId },
    ]);
    const { rows } = await sql<{ all: string }>`select row_to_json(card)::text as all from accounts.card`.execute(db);
    expect(rows[0]?.all).not.toContain(code);
    const person = await sql`select email, email_folded from accounts.person where id = ${personId}::uuid`.execute(db);
    expect(person.rows).toEqual([{ email: '', emailFolded: null }]);
  }),
);

test(
  'a card that was withdrawn, replaced or is over is like one that never was, and takes its sessions along',
  inTransaction(async (db) => {
    const adviser = await insertAdviser(db);
    const { code, personId, expiresAt } = await handOut(db, adviser);
    await signIn(db, code);
    const renewed = await perform({ db, actor: adviser }, renewCard, { personId, expiresAt });
    const second = renewed.ok ? renewed.value.code : '';
    expect(await sessions(db)).toEqual([]);
    expect([await signIn(db, code), await signIn(db, second)]).toEqual(['unknown', 'signed-in']);
    await perform({ db, actor: adviser }, withdrawCard, { personId });
    expect([await sessions(db), await signIn(db, second)]).toEqual([[], 'unknown']);
    const third = await perform({ db, actor: adviser }, renewCard, { personId, expiresAt: instant(0) });
    expect(await signIn(db, third.ok ? third.value.code : '')).toBe('unknown');
    expect(await signIn(db, newCardCode())).toBe('unknown');
    expect(await signIn(db, 'ACDE')).toBe('shape');
  }),
);

test(
  'many wrong codes of a network slow only browsers nobody knows in it',
  inTransaction(async (db) => {
    const { code } = await handOut(db, await insertAdviser(db));
    await signIn(db, code);
    for (let count = 0; count < cardLimit.limit; count += 1) await signIn(db, newCardCode());
    const stranger = { ...firefox, cookie: 'g'.repeat(43) };
    expect(await signIn(db, newCardCode(), '192.0.2.1', stranger)).toBe('too-many');
    expect(await signIn(db, code, '192.0.2.1', stranger)).toBe('too-many');
    expect(await signIn(db, code, '192.0.2.1', firefox)).toBe('signed-in');
    expect(await signIn(db, code, '198.51.100.1', stranger)).toBe('signed-in');
  }),
);

test(
  'nobody but the organisation that handed a card out sees it, and who has no such role makes none',
  inTransaction(async (db) => {
    const adviser = await insertAdviser(db);
    const { code, personId, expiresAt } = await handOut(db, adviser);
    const [other, reviewer] = [await insertAdviser(db, newId()), await insertAdviser(db, organisationId, 'reviewer')];
    for (const actor of [other, reviewer]) {
      expect(await readCardHolders({ db, actor })).toEqual([]);
      expect(await readCardHolder({ db, actor }, personId)).toBeNull();
      const answers = [
        await perform({ db, actor }, renewCard, { personId, expiresAt }),
        await perform({ db, actor }, withdrawCard, { personId }),
        await perform({ db, actor }, setCardContact, { personId, isContact: true }),
      ];
      expect(answers).toEqual(answers.map(() => ({ ok: false, reason: 'unknown' })));
      const wish = { organisationId, name: 'Gast', language: 'de' as const, expiresAt, isContact: false };
      expect(await perform({ db, actor }, makeCardAccount, wish)).toEqual({ ok: false, reason: 'not-allowed' });
    }
    expect((await readCardHolders({ db, actor: adviser })).map((holder) => holder.personId)).toEqual([personId]);
    expect(await isCardOf({ db, actor: adviser }, personId, code)).toBe(code);
    expect(await isCardOf({ db, actor: adviser }, personId, newCardCode())).toBeNull();
  }),
);

test(
  'a letter to nobody is kept back, and the contact person gets one word for however many, without a name',
  inTransaction(async (db) => {
    const adviser = await insertAdviser(db);
    const { personId } = await handOut(db, adviser);
    const letter = { kind: 'test', to: '', personId, language: 'de' as const, subject: 'Geheim', body: 'Geheim' };
    await insertMail(db, letter);
    await insertMail(db, letter);
    expect((await sql`select from platform.mail where subject = 'Geheim'`.execute(db)).rows).toEqual([]);
    const now = await technicalNow(db);
    await tellContacts.run({ db, now, origin });
    await tellContacts.run({ db, now, origin });
    const { rows } = await sql<{ body: string }>`select body from platform.mail
      where kind = 'accounts.contact'`.execute(db);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body).toContain(`${origin}/de/karten/${personId}`);
    expect(rows[0]?.body).not.toMatch(/Gast|Geheim/u);
  }),
);

test(
  'with an address of their own it is the same account, and the card is over',
  inTransaction(async (db) => {
    const adviser = await insertAdviser(db);
    const { code, personId } = await handOut(db, adviser);
    await signIn(db, code);
    const { rows } = await sql<{ id: string }>`select id from accounts.session where signed_in_by = 'card'`.execute(db);
    const session = { id: rows[0]?.id ?? '', personId };
    const actor = { ...anonymous, personId, pseudonym: 'x' };
    const to = 'gast@muster.example';
    const asked = await perform({ db, actor, origin }, requestAddress, { session, email: to });
    const id = asked.ok ? asked.value.id : '';
    const mailed = /\d{6}/u.exec((await newestLetter(db, to))?.subject ?? '')?.[0] ?? '';
    const confirmed = await perform({ db, actor, origin }, confirmAddress, { id, personId, code: mailed });
    expect(confirmed).toEqual({ ok: true, value: { state: 'changed' } });
    expect(await signIn(db, code)).toBe('unknown');
    expect(await readCardHolder({ db, actor: adviser }, personId)).toBeNull();
    const person = await sql`select id, email from accounts.person where email_folded = ${to}`.execute(db);
    expect(person.rows).toEqual([{ id: personId, email: to }]);
  }),
);
