import { expect, test } from 'vitest';
import { actorOf, firefox, insertCodeApp, insertOpenSession, insertPerson } from '../../../../test/support/accounts.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { setContext } from '../../../platform/db/transaction.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { requestAddress } from '../actions/change-address.ts';
import { mailConfirmationCode } from '../actions/mail-confirmation-code.ts';
import { makeRecoveryCodes } from '../actions/recovery-codes.ts';
import { setPasskeyTask } from '../actions/set-passkey-task.ts';
import { insertAlarm, noteDevice } from './devices.ts';
import { insertPasskey } from './passkeys.ts';
import { technicalNow } from './sign-ins.ts';

const tables = [
  'address_change',
  'alarm',
  'ceremony',
  'confirmation_code',
  'device',
  'passkey',
  'person',
  'recovery_code',
  'session',
  'sign_in',
  'totp',
];
/** What a person's own connection may read of them: what the account page shows. */
const own = ['address_change', 'passkey', 'person', 'recovery_code', 'session', 'totp'];

/** One row of a person in every table. */
async function fill(db: Db): Promise<string> {
  const person = await insertPerson(db);
  const session = await insertOpenSession(db, person.id);
  const acting = { db, actor: actorOf(person), origin: 'https://muster.example' };
  await perform(acting, mailConfirmationCode, session);
  await insertCodeApp(db, person, session);
  await perform(acting, makeRecoveryCodes, null);
  await perform(acting, requestAddress, { session, email: 'neu@musterstadt.example' });
  await perform(acting, setPasskeyTask, { kind: 'confirm', session, clientAddress: '192.0.2.1' });
  await noteDevice(db, person.id, Buffer.from(firefox.cookie));
  await insertAlarm(db, { digest: Buffer.alloc(32), personId: person.id, expiresAt: await technicalNow(db) });
  const passkey = { credentialId: 'a', publicKey: Buffer.alloc(1), counter: 0, transports: [], name: 'Telefon' };
  await insertPasskey(db, { ...passkey, personId: person.id });
  await sql`insert into accounts.sign_in (id, email_folded, token_digest, code_digest, language, expires_at)
    values (${newId()}::uuid, 'a@b.example', '\\x00', '\\x00', 'de', clock_timestamp())`.execute(db);
  return person.id;
}

async function visible(db: Db): Promise<string[]> {
  const seen = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql`select from ${sql.table(`accounts.${table}`)}`.execute(db);
      return rows.length > 0 ? [table] : [];
    }),
  );
  return seen.flat();
}

test(
  'every table of the module forces row-level security',
  inTransaction(async (db) => {
    const { rows } = await sql<{ name: string; forced: boolean }>`select relname as name,
      relrowsecurity and relforcerowsecurity as forced from pg_class
      where relnamespace = 'accounts'::regnamespace and relkind = 'r' order by relname`.execute(db);
    expect(rows.filter(({ forced }) => !forced)).toEqual([]);
    expect(tables.filter((table) => !rows.some(({ name }) => name === table))).toEqual([]);
  }),
);

test(
  'the system sees all, a person their own and no proofs, a stranger and a visitor nothing',
  inTransaction(async (db) => {
    const person = await fill(db);
    const stranger = await insertPerson(db, 'andere@musterstadt.example');
    expect(await visible(db)).toEqual(tables);
    await setContext(db, { person, scope: 'person' });
    expect(await visible(db)).toEqual(own);
    await setContext(db, { person: stranger.id, scope: 'person' });
    expect(await visible(db)).toEqual(['person']);
    await setContext(db, { person: null, scope: 'person' });
    expect(await visible(db)).toEqual([]);
  }),
);

test(
  'nobody gives themselves a code app or recovery codes past the acts',
  inTransaction(async (db) => {
    const person = await fill(db);
    await setContext(db, { person, scope: 'person' });
    const { numAffectedRows } = await sql`update accounts.totp set last_step = 0`.execute(db);
    expect(numAffectedRows).toBe(0n);
    await expect(
      sql`insert into accounts.recovery_code (person_id, digest, salt) values (${person}::uuid, '\\x00', '\\x00')`.execute(
        db,
      ),
    ).rejects.toThrow(/row-level security/u);
  }),
);
