import type { Role } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type HeldRole = {
  id: string;
  role: Role;
  /** YYYY-MM-DD */
  since: string;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
};

export type KnownPerson = {
  id: string;
  name: string;
  email: string;
  language: string;
  createdAt: Instant;
  sessions: number;
  seenAt: Instant | null;
  hasFactor: boolean;
  roles: readonly HeldRole[];
};

type Row = KnownPerson & { total: number };
type Search = { text: string; page: number; size: number };

/** People by name or address, as far as the reader may see them. */
export async function findPeople(
  db: Db,
  { text, page, size }: Search,
): Promise<{ people: KnownPerson[]; total: number }> {
  const { rows } = await sql<Row>`
    select * from administration.people(null, ${text}, ${size}, ${(page - 1) * size})`.execute(db);
  return { people: rows, total: rows[0]?.total ?? 0 };
}

/** One person, as far as the reader may see them. */
export async function findKnownPerson(db: Db, id: string): Promise<KnownPerson | undefined> {
  const { rows } = await sql<Row>`select * from administration.people(${id}::uuid, '', 1, 0)`.execute(db);
  return rows[0];
}

/** Names behind pseudonyms of the audit; who is erased has none. */
export async function findNamesBehind(db: Db, pseudonyms: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ pseudonym: string; name: string }>`
    select pseudonym, name from administration.names_behind(${[...new Set(pseudonyms)]}::text[])`.execute(db);
  return new Map(rows.map(({ pseudonym, name }) => [pseudonym, name]));
}
