import { at, sql, type Db } from '../../../platform/db/database.ts';
import { newHandle, newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Person } from './people.ts';

/** Somebody with a card as who hands them out sees them. */
export type CardHolder = {
  personId: string;
  name: string;
  language: string;
  organisationId: string;
  contactId: string | null;
  contactName: string | null;
  untoldSince: Instant | null;
  /** The card in use; null: withdrawn. */
  expiresAt: Instant | null;
  /** By the clock that cards follow. */
  isOver: boolean;
};

const holders = sql`select holder.person_id, person.name, person.language, holder.organisation_id, holder.contact_id,
    nullif(contact.name, '') as contact_name, holder.untold_since, card.expires_at,
    coalesce(card.expires_at <= clock_timestamp(), false) as is_over
  from accounts.card_holder holder join accounts.person person on person.id = holder.person_id
  left join accounts.person contact on contact.id = holder.contact_id
  left join accounts.card card on card.person_id = holder.person_id and card.ended_at is null`;

/** Everybody with a card of these organisations. */
export async function findCardHolders(db: Db, organisationIds: readonly string[]): Promise<CardHolder[]> {
  const { rows } = await sql<CardHolder>`${holders} where holder.organisation_id = any (${[...organisationIds]}::uuid[])
    order by person.name, person.id`.execute(db);
  return rows;
}

/** One of them. */
export async function findCardHolder(db: Db, personId: string): Promise<CardHolder | undefined> {
  const { rows } = await sql<CardHolder>`${holders} where holder.person_id = ${personId}::uuid`.execute(db);
  return rows[0];
}

type NewHolder = { organisationId: string; name: string; language: string; contactId: string | null };

/** Inserts a person without address. */
export async function insertCardHolder(db: Db, { organisationId, contactId, ...said }: NewHolder): Promise<string> {
  const id = newId();
  const person = { id, ...said, email: '', emailFolded: null, pseudonym: newHandle() };
  await db.insertInto('accounts.person').values(person).execute();
  await db.insertInto('accounts.cardHolder').values({ personId: id, organisationId, contactId }).execute();
  return id;
}

type NewCard = { personId: string; digest: Buffer; madeBy: string | null; expiresAt: Instant };

/** Ends the card in use and every session it opened; with a new card that one takes its place. */
export async function replaceCard(db: Db, personId: string, card: NewCard | null): Promise<void> {
  await sql`select from accounts.card_holder where person_id = ${personId}::uuid for update`.execute(db);
  await sql`update accounts.card set ended_at = clock_timestamp()
    where person_id = ${personId}::uuid and ended_at is null`.execute(db);
  await sql`delete from accounts.session where person_id = ${personId}::uuid and signed_in_by = 'card'`.execute(db);
  if (card === null) return;
  await db
    .insertInto('accounts.card')
    .values({ id: newId(), ...card, expiresAt: at(card.expiresAt) })
    .execute();
}

/** Whose card this is, while it works. */
export async function findPersonByCard(db: Db, digest: Buffer): Promise<(Person & { cardId: string }) | undefined> {
  const { rows } = await sql<Person & { cardId: string }>`
    select person.id, person.name, person.email, person.language, person.pseudonym, card.id as card_id
    from accounts.card card join accounts.person person on person.id = card.person_id
    where card.digest = ${digest} and card.ended_at is null and card.expires_at > clock_timestamp()`.execute(db);
  return rows[0];
}

/** Whether somebody has a card that works. */
export async function hasCard(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (select from accounts.card
    where person_id = ${personId}::uuid and ended_at is null and expires_at > clock_timestamp()) as has`.execute(db);
  return rows[0]?.has === true;
}

/** Sets who is told when a letter was kept back. */
export async function updateCardContact(db: Db, personId: string, contactId: string | null): Promise<void> {
  await db.updateTable('accounts.cardHolder').set({ contactId }).where('personId', '=', personId).execute();
}

/** Somebody was told, or came to see for themselves. */
export async function markTold(db: Db, personId: string): Promise<void> {
  await db.updateTable('accounts.cardHolder').set({ untoldSince: null }).where('personId', '=', personId).execute();
}

export type Untold = { personId: string; contactId: string; email: string; language: string };

/** For whom something was kept back, with the contact to be told. */
export async function findUntold(db: Db): Promise<Untold[]> {
  const { rows } = await sql<Untold>`select holder.person_id, contact.id as contact_id, contact.email, contact.language
    from accounts.card_holder holder join accounts.person contact on contact.id = holder.contact_id
    where holder.untold_since is not null and contact.email <> '' order by holder.untold_since limit 200`.execute(db);
  return rows;
}

/** The person has an address now: the card and what goes with it are no longer needed. */
export async function deleteCardHolder(db: Db, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('accounts.cardHolder')
    .where('personId', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
