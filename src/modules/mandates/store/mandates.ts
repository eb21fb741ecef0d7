import type { MandateLevel } from '../../../platform/actions/actor.ts';
import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Channel, EndedBy, Mandate, PostChoice } from '../domain/mandate.ts';

type Row = Omit<Mandate, 'matter'> & { matterKind: string; matterId: string };

/** How one is found: by its address, its id, or the digest of its unused code. */
export type MandateKey = { handle: string } | { id: string } | { codeDigest: Buffer };

const columns = sql`mandate.id, mandate.handle, mandate.matter_kind, mandate.matter_id, mandate.giver_person,
  mandate.giver_organisation, mandate.giver_name, mandate.helper_person, mandate.helper_organisation,
  coalesce(organisation.name, nullif(person.name, ''), person.email, '') as helper_name, mandate.helper_email,
  mandate.level, mandate.post, mandate.until_at, mandate.channel, mandate.received_on, mandate.language,
  mandate.given_at, mandate.accepted_at, mandate.ended_at, mandate.ended_by, mandate.end_reason,
  coalesce(mandate.accepted_at is null and mandate.ended_at is null and mandate.helper_email <> ''
    and mandate.helper_email = accounts.acting_address(), false) as is_offered_to_reader`;

const from = sql`from mandates.mandate
  left join organisations.organisation on organisation.id = mandate.helper_organisation
  left join accounts.names_of(array[mandate.helper_person]) person on true`;

const conditionOf = (key: MandateKey): ReturnType<typeof sql> => {
  if ('id' in key) return sql`mandate.id = ${key.id}::uuid`;
  return 'handle' in key ? sql`mandate.handle = ${key.handle}` : sql`mandate.code_digest = ${key.codeDigest}`;
};

/** A Vollmacht, as far as the acting person may read it. */
export async function findMandate(db: Db, key: MandateKey): Promise<Mandate | undefined> {
  const { rows } = await sql<Row>`select ${columns} ${from} where ${conditionOf(key)}`.execute(db);
  return rows.map(mandateOf)[0];
}

/** The same, locked until the end of the transaction. */
export async function lockMandate(db: Db, key: MandateKey): Promise<Mandate | undefined> {
  await sql`select from mandates.mandate where ${conditionOf(key)} for update`.execute(db);
  return findMandate(db, key);
}

/** Those a person has given and received, for themselves and for organisations, the latest first. */
export async function findMandatesOf(
  db: Db,
  { personId, gives, helps }: { personId: string; gives: readonly string[]; helps: readonly string[] },
): Promise<Mandate[]> {
  const { rows } = await sql<Row>`select ${columns} ${from}
    where mandate.giver_person = ${personId}::uuid or mandate.helper_person = ${personId}::uuid
      or mandate.giver_organisation = any (${[...gives]}::uuid[])
      or mandate.helper_organisation = any (${[...helps]}::uuid[])
    order by mandate.given_at desc, mandate.id desc limit 100`.execute(db);
  return rows.map(mandateOf);
}

/** Offers made to the acting person's own address that nobody has taken yet. */
export async function findOffersToActing(db: Db): Promise<Mandate[]> {
  const { rows } = await sql<Row>`select ${columns} ${from}
    where mandate.accepted_at is null and mandate.ended_at is null and mandate.until_at > platform.now()
      and mandate.helper_email <> '' and mandate.helper_email = accounts.acting_address()
    order by mandate.given_at limit 20`.execute(db);
  return rows.map(mandateOf);
}

export type NewMandate = {
  id: string;
  handle: string;
  matter: Mandate['matter'];
  giverPerson: string | null;
  giverOrganisation: string | null;
  giverName: string;
  helperEmail: string;
  level: MandateLevel;
  untilAt: Instant;
  channel: Channel;
  receivedOn: string | null;
  givenBy: string | null;
  language: string;
  codeDigest: Buffer;
  codeSealed: Buffer;
  codeKeyId: string;
};

/** Inserts one that nobody has accepted yet. */
export async function insertMandate(db: Db, { matter, untilAt, ...mandate }: NewMandate): Promise<void> {
  await db
    .insertInto('mandates.mandate')
    .values({ ...mandate, matterKind: matter.kind, matterId: matter.id, untilAt: at(untilAt) })
    .execute();
}

/** The sealed code of one nobody has accepted. */
export async function findSealedCode(db: Db, id: string): Promise<{ bytes: Buffer; keyId: string } | null> {
  const row = await db
    .selectFrom('mandates.mandate')
    .select(['codeSealed', 'codeKeyId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row?.codeSealed || !row.codeKeyId) return null;
  return { bytes: row.codeSealed, keyId: row.codeKeyId };
}

/** Somebody accepted, for themselves or for an organisation; the code is used up. */
export async function updateAccepted(
  db: Db,
  id: string,
  helper: { personId: string; organisationId: string | null },
): Promise<void> {
  await sql`update mandates.mandate set accepted_at = platform.now(), helper_person = ${helper.personId}::uuid,
    helper_organisation = ${helper.organisationId}::uuid, helper_email = '',
    code_digest = null, code_sealed = null, code_key_id = null where id = ${id}::uuid`.execute(db);
}

/** It is over; an open offer with it. */
export async function updateEnded(db: Db, id: string, end: { by: EndedBy; reason: string }): Promise<void> {
  await sql`update mandates.mandate set ended_at = platform.now(), ended_by = ${end.by}, end_reason = ${end.reason},
    helper_email = '', code_digest = null, code_sealed = null, code_key_id = null where id = ${id}::uuid`.execute(db);
}

/** Who gets the mail from now on. */
export async function updatePost(db: Db, id: string, post: PostChoice): Promise<void> {
  await db.updateTable('mandates.mandate').set({ post }).where('id', '=', id).execute();
}

/** Those that end within two weeks and of whose end nobody has been told. */
export async function findEnding(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from mandates.mandate
    where accepted_at is not null and ended_at is null and reminded_at is null
      and until_at > platform.now() and until_at <= platform.now() + interval '14 days' order by until_at`.execute(db);
  return rows.map(({ id }) => id);
}

/** Its end was told of. */
export async function updateReminded(db: Db, id: string): Promise<void> {
  await sql`update mandates.mandate set reminded_at = platform.now() where id = ${id}::uuid`.execute(db);
}

/** Those that hold or are offered now. */
export const findRunning = (db: Db): Promise<Mandate[]> =>
  findMandatesWhere(db, sql`mandate.ended_at is null and mandate.until_at > platform.now()`);

/** Those a condition on `mandate` names, in the order they were given. */
export async function findMandatesWhere(db: Db, condition: ReturnType<typeof sql>): Promise<Mandate[]> {
  const { rows } = await sql<Row>`select ${columns} ${from} where ${condition} order by mandate.id`.execute(db);
  return rows.map(mandateOf);
}

const mandateOf = ({ matterKind, matterId, ...row }: Row): Mandate => ({
  ...row,
  matter: { kind: matterKind, id: matterId },
});
