import { sql, type Db } from '../../../platform/db/database.ts';
import type { ProposalKind } from '../domain/propose-successors.ts';

/** A municipality at a place, and how many people have a role in it. */
export type StandingOrganisation = { placeId: string; id: string; name: string; people: number };

/** The municipalities that stand at these places. */
export async function findOrganisationsAt(db: Db, placeIds: readonly string[]): Promise<StandingOrganisation[]> {
  const { rows } = await sql<StandingOrganisation>`
    select organisation.place_id, organisation.id, organisation.name,
      (select count(distinct person_id)::integer from organisations.membership
        where membership.organisation_id = organisation.id and membership.ended_at is null) as people
    from organisations.organisation
    where organisation.place_id = any (${placeIds}::uuid[]) and organisation.ended_at is null
    order by organisation.name, organisation.id`.execute(db);
  return rows;
}

/** A confirmed way from a place that is gone, at which an organisation still stands that nobody has looked at. */
export type OpenWay = {
  organisationId: string;
  organisationName: string;
  predecessorId: string;
  /** Date of the register that ended the place. */
  goneOn: string;
  successorId: string;
  successorLabel: string;
  kind: ProposalKind;
  share: number;
  /** Who stands at the successor. */
  occupantId: string | null;
};

/** Every confirmed way that organisations have not gone yet; locks the organisations. */
export async function findOpenWays(db: Db): Promise<OpenWay[]> {
  const { rows } = await sql<OpenWay>`
    select organisation.id as organisation_id, organisation.name as organisation_name, old.id as predecessor_id,
      old.valid_until as gone_on, new.id as successor_id, new.label as successor_label, link.kind, link.share::float8 as share,
      (select occupant.id from organisations.organisation occupant
        where occupant.place_id = new.id and occupant.ended_at is null) as occupant_id
    from organisations.organisation
    join organisations.place old on old.id = organisation.place_id and old.valid_until is not null
    join organisations.place_successor link on link.predecessor_id = old.id and link.confirmed_at is not null
    join organisations.place new on new.id = link.successor_id
    where organisation.ended_at is null
      and not exists (select from organisations.move_check where move_check.organisation_id = organisation.id)
    order by organisation.id, link.share desc, new.id
    for update of organisation`.execute(db);
  return rows;
}

/** Gives an organisation another place or name from a date on and keeps what it was until then. */
export async function updateOrganisationPlace(
  db: Db,
  { id, placeId, name, on }: { id: string; placeId: string; name: string; on: string },
): Promise<void> {
  await sql`insert into organisations.organisation_history (organisation_id, name, place_id, valid_from, valid_until)
    select id, name, place_id,
      least(coalesce(version_from, (created_at at time zone 'Europe/Berlin')::date), ${on}::date), ${on}::date
    from organisations.organisation where id = ${id}::uuid
    on conflict do nothing`.execute(db);
  await sql`update organisations.organisation set name = ${name}, place_id = ${placeId}::uuid, version_from = ${on}::date
    where id = ${id}::uuid`.execute(db);
}

/** What an organisation was before, the latest first. */
export async function findOrganisationHistory(
  db: Db,
  id: string,
): Promise<{ name: string; validFrom: string; validUntil: string }[]> {
  const { rows } = await sql<{ name: string; validFrom: string; validUntil: string }>`
    select name, valid_from, valid_until from organisations.organisation_history
    where organisation_id = ${id}::uuid order by valid_until desc`.execute(db);
  return rows;
}
