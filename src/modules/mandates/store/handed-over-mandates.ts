import { sql, type Db } from '../../../platform/db/database.ts';
import type { Mandate } from '../domain/mandate.ts';
import { findMandatesWhere } from './mandates.ts';

type Holder = { personId: string; organisationId: string };

/** What runs and somebody gave, in their name or the organisation's, or accepted for the organisation. */
export const findHeldFor = (db: Db, { personId, organisationId }: Holder): Promise<Mandate[]> =>
  findMandatesWhere(
    db,
    sql`mandate.ended_at is null and mandate.until_at > platform.now()
      and (mandate.giver_person = ${personId}::uuid or mandate.giver_organisation = ${organisationId}::uuid
        or (mandate.helper_organisation = ${organisationId}::uuid and mandate.helper_person = ${personId}::uuid))`,
  );

/** Given by a person for a matter of their organisation, it is the organisation's from now on. */
export async function updateGiverOrganisation(
  db: Db,
  id: string,
  { organisationId, name }: { organisationId: string; name: string },
): Promise<void> {
  await sql`update mandates.mandate set giver_person = null, giver_organisation = ${organisationId}::uuid,
    giver_name = ${name} where id = ${id}::uuid`.execute(db);
}

/** Somebody else gets the mail for an organisation that helps. */
export async function updateHelper(db: Db, id: string, personId: string): Promise<void> {
  await sql`update mandates.mandate set helper_person = ${personId}::uuid where id = ${id}::uuid`.execute(db);
}
