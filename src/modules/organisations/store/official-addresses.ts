import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Where an organisation is reached officially. */
export type OfficialAddress = {
  email: string | null;
  /** Postal address, one line each. */
  post: string;
  /** Where it was looked up. */
  source: string;
  enteredAt: Instant;
};

/** The address staff keep of an organisation. */
export async function findOfficialAddress(db: Db, organisationId: string): Promise<OfficialAddress | undefined> {
  const { rows } = await sql<OfficialAddress>`select email, post, source, entered_at from organisations.official_address
    where organisation_id = ${organisationId}::uuid`.execute(db);
  return rows[0];
}

type Entered = Omit<OfficialAddress, 'enteredAt'> & { organisationId: string; enteredBy: string | null };

/** Keeps an address; the one before it goes. */
export async function upsertOfficialAddress(db: Db, entered: Entered): Promise<void> {
  const { organisationId, email, post, source, enteredBy } = entered;
  await sql`insert into organisations.official_address as address (organisation_id, email, post, source, entered_by)
    values (${organisationId}::uuid, ${email}, ${post}, ${source}, ${enteredBy}::uuid)
    on conflict (organisation_id) do update set email = excluded.email, post = excluded.post, source = excluded.source,
      entered_by = excluded.entered_by, entered_at = platform.now()`.execute(db);
}
