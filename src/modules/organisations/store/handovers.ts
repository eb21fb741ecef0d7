import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { HandoverState } from '../domain/handover.ts';

/** Who hands what they hold for an organisation to whom. */
export type StoredHandover = {
  id: string;
  handle: string;
  organisationId: string;
  organisation: string;
  fromPerson: string;
  toPerson: string;
  startedBy: string | null;
  state: HandoverState;
  endsAt: Instant | null;
  startedAt: Instant;
};

const columns = sql`handover.id, handover.handle, handover.organisation_id, organisation.name as organisation,
  handover.from_person, handover.to_person, handover.started_by, handover.state, handover.ends_at, handover.started_at`;
const source = sql`organisations.handover join organisations.organisation on organisation.id = handover.organisation_id`;

/** A handover by its handle, as far as the reader may see it. */
export async function findHandover(db: Db, handle: string): Promise<StoredHandover | undefined> {
  const { rows } =
    await sql<StoredHandover>`select ${columns} from ${source} where handover.handle = ${handle}`.execute(db);
  return rows[0];
}

/** The same for an act that changes it. */
export async function lockHandover(db: Db, handle: string): Promise<StoredHandover | undefined> {
  await sql`select from organisations.handover where handle = ${handle} for update`.execute(db);
  return findHandover(db, handle);
}

/** A handover of this person that is offered or runs until a date. */
export async function findRunningHandover(
  db: Db,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<StoredHandover | undefined> {
  const { rows } = await sql<StoredHandover>`select ${columns} from ${source}
    where handover.organisation_id = ${organisationId}::uuid and handover.from_person = ${personId}::uuid
      and handover.state in ('offered', 'accepted')`.execute(db);
  return rows[0];
}

/** Offered to a person, waiting for a yes. */
export async function findOfferedTo(db: Db, personId: string): Promise<StoredHandover[]> {
  const { rows } = await sql<StoredHandover>`select ${columns} from ${source}
    where handover.to_person = ${personId}::uuid and handover.state = 'offered' order by handover.started_at`.execute(
    db,
  );
  return rows;
}

/** Accepted, with the day over on which the former holder's access ends. */
export async function findDueHandovers(db: Db): Promise<StoredHandover[]> {
  const { rows } = await sql<StoredHandover>`select ${columns} from ${source}
    where handover.state = 'accepted' and handover.ends_at <= platform.now() order by handover.ends_at`.execute(db);
  return rows;
}

export type NewHandover = Pick<
  StoredHandover,
  'id' | 'handle' | 'organisationId' | 'fromPerson' | 'toPerson' | 'startedBy' | 'endsAt'
>;

/** Inserts an offer. */
export async function insertHandover(db: Db, handover: NewHandover): Promise<void> {
  const { id, handle, organisationId, fromPerson, toPerson, startedBy, endsAt } = handover;
  await sql`insert into organisations.handover (id, handle, organisation_id, from_person, to_person, started_by, ends_at)
    values (${id}, ${handle}, ${organisationId}::uuid, ${fromPerson}::uuid, ${toPerson}::uuid, ${startedBy}::uuid,
      ${endsAt === null ? null : at(endsAt)})`.execute(db);
}

/** Writes what became of it. */
export async function updateHandoverState(db: Db, id: string, state: HandoverState): Promise<void> {
  await sql`update organisations.handover set state = ${state}, answered_at = coalesce(answered_at, platform.now()),
    done_at = case when ${state} = 'done' then platform.now() end where id = ${id}::uuid`.execute(db);
}

/** Whoever stood in for a role stands in for the successor's. */
export async function updateDeputiesTo(db: Db, { from, to }: { from: string; to: string }): Promise<void> {
  await sql`update organisations.membership set deputy_for = ${to}::uuid
    where deputy_for = ${from}::uuid and id <> ${to}::uuid and ended_at is null`.execute(db);
}
