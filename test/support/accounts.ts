import { setTimeout as delay } from 'node:timers/promises';
import { TOTP } from 'otpauth';
import { beginTotp, confirmTotp, readNewTotp } from '../../src/modules/accounts/actions/change-totp.ts';
import { openSession } from '../../src/modules/accounts/actions/open-session.ts';
import { findOrInsertPerson, type Person } from '../../src/modules/accounts/store/people.ts';
import { technicalNow } from '../../src/modules/accounts/store/sign-ins.ts';
import { perform } from '../../src/platform/actions/action.ts';
import { anonymous, system, type Actor } from '../../src/platform/actions/actor.ts';
import { asSystem } from '../../src/platform/db/as-system.ts';
import { sql, type Db } from '../../src/platform/db/database.ts';
import { makeSecrets } from '../../src/platform/secrets/secrets.ts';

/** What seals secrets in tests of the module. */
export const secrets = makeSecrets([Buffer.alloc(32, 7)]);

/** A browser that signs in. */
export const firefox = { device: 'firefox/android', cookie: 'f'.repeat(43) };

/** A person with an account. */
export const insertPerson = (db: Db, email = 'koordination@musterstadt.example'): Promise<Person> =>
  asSystem(db, (rights) =>
    findOrInsertPerson(rights, { email, emailFolded: email, language: 'de', name: 'Koordination' }),
  );

/** The person as who acts. */
export const actorOf = ({ id, pseudonym, name }: Person): Actor => ({ ...anonymous, personId: id, pseudonym, name });

/** A session of a person, opened without proof. */
export async function insertOpenSession(db: Db, personId: string): Promise<{ id: string; personId: string }> {
  await perform({ db, actor: system }, openSession, { personId });
  const { rows } = await sql<{ id: string }>`select id from accounts.session
    where person_id = ${personId}::uuid order by created_at desc, id limit 1`.execute(db);
  return { id: rows[0]?.id ?? '', personId };
}

/** The app's code now, or some steps away. */
export async function codeOf(db: Db, key: string, steps = 0): Promise<string> {
  const now = await technicalNow(db);
  return new TOTP({ secret: key, digits: 6, period: 30, algorithm: 'SHA1' }).generate({
    timestamp: now + steps * 30_000,
  });
}

/** Waits, if the next step of codes is near: a test that crosses it would count one step too few. */
export async function quietMoment(db: Db, needed = 2_000): Promise<void> {
  const left = 30_000 - ((await technicalNow(db)) % 30_000);
  if (left < needed) await delay(left + 50);
}

/** Sets up a code app in a session, with the code of the step before; its key. */
export async function insertCodeApp(
  db: Db,
  person: Person,
  session: { id: string; personId: string },
): Promise<string> {
  await quietMoment(db);
  const acting = { db, actor: actorOf(person), origin: 'https://muster.example' };
  await perform(acting, beginTotp, { secrets });
  const { key } = (await readNewTotp(db, { personId: person.id, secrets })) ?? { key: '' };
  const result = await perform(acting, confirmTotp, { session, code: await codeOf(db, key, -1), secrets });
  if (!result.ok) throw new Error(result.reason);
  return key;
}

/** The newest letter to an address. */
export async function newestLetter(
  db: Db,
  to: string,
): Promise<{ kind: string; subject: string; body: string } | undefined> {
  const { rows } = await sql<{ kind: string; subject: string; body: string }>`
    select kind, subject, body from platform.mail where recipient = ${to} order by id desc limit 1`.execute(db);
  return rows[0];
}
