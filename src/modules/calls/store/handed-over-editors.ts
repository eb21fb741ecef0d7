import { sql, type Db } from '../../../platform/db/database.ts';

type Handed = { organisationId: string; from: string; to: string };

const ofOrganisation = (organisationId: string) => sql`select interest.id from calls.interest
  where interest.organisation_id = ${organisationId}::uuid
    or interest.place_id = (select place_id from organisations.organisation where id = ${organisationId}::uuid)`;

/** Makes the successor an editor of whatever the former holder edits for the organisation. */
export async function insertEditorsForSuccessor(db: Db, { organisationId, from, to }: Handed): Promise<void> {
  await sql`insert into calls.interest_editor (interest_id, person_id, owner)
    select interest_id, ${to}::uuid, owner from calls.interest_editor
    where person_id = ${from}::uuid and interest_id in (${ofOrganisation(organisationId)})
    on conflict do nothing`.execute(db);
}

/** The former holder edits it no longer. What would have no editor left stays theirs: without one it opens to whoever knows its address. */
export async function deleteFormerEditor(db: Db, { organisationId, from }: Handed): Promise<void> {
  await sql`delete from calls.interest_editor former
    where person_id = ${from}::uuid and interest_id in (${ofOrganisation(organisationId)})
      and exists (select from calls.interest_editor other
        where other.interest_id = former.interest_id and other.person_id <> former.person_id)`.execute(db);
}
