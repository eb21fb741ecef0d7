import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { AbsenceMail } from '../domain/absence.ts';

/** Who is away when, and who acts meanwhile. */
export type StoredAbsence = {
  id: string;
  organisationId: string;
  organisation: string;
  personId: string;
  deputyId: string;
  fromAt: Instant;
  untilAt: Instant;
  mail: AbsenceMail;
};

const columns = sql`absence.id, absence.organisation_id, organisation.name as organisation, absence.person_id, absence.deputy_id,
  absence.from_at, absence.until_at, absence.mail`;
const source = sql`organisations.absence join organisations.organisation on organisation.id = absence.organisation_id`;

/** Absences of a person and those the person stands in for, that run or come, the next first. */
export async function findAbsencesOf(db: Db, personId: string): Promise<StoredAbsence[]> {
  const { rows } = await sql<StoredAbsence>`select ${columns} from ${source}
    where absence.ended_at is null and absence.until_at > platform.now()
      and (absence.person_id = ${personId}::uuid or absence.deputy_id = ${personId}::uuid)
    order by absence.from_at, absence.id`.execute(db);
  return rows;
}

/** Who of an organisation is away now. */
export async function findAbsencesIn(db: Db, organisationId: string): Promise<StoredAbsence[]> {
  const { rows } = await sql<StoredAbsence>`select ${columns} from ${source}
    where absence.ended_at is null and absence.from_at <= platform.now() and absence.until_at > platform.now()
      and absence.organisation_id = ${organisationId}::uuid order by absence.from_at, absence.id`.execute(db);
  return rows;
}

/** One absence that has not been taken back. */
export async function findAbsence(db: Db, id: string): Promise<StoredAbsence | undefined> {
  const { rows } = await sql<StoredAbsence>`select ${columns} from ${source}
    where absence.id = ${id}::uuid and absence.ended_at is null`.execute(db);
  return rows[0];
}

/** Whether the person is away already in part of this time, or stands in for somebody then. */
export async function hasOverlap(
  db: Db,
  {
    organisationId,
    personId,
    fromAt,
    untilAt,
  }: Pick<StoredAbsence, 'organisationId' | 'personId' | 'fromAt' | 'untilAt'>,
): Promise<boolean> {
  const { rows } = await sql`select from organisations.absence
    where person_id = ${personId}::uuid and organisation_id = ${organisationId}::uuid and ended_at is null
      and from_at < ${at(untilAt)} and until_at > ${at(fromAt)} limit 1`.execute(db);
  return rows.length > 0;
}

/** Inserts an absence. */
export async function insertAbsence(db: Db, absence: Omit<StoredAbsence, 'organisation'>): Promise<void> {
  const { id, organisationId, personId, deputyId, fromAt, untilAt, mail } = absence;
  await sql`insert into organisations.absence (id, organisation_id, person_id, deputy_id, from_at, until_at, mail)
    values (${id}, ${organisationId}::uuid, ${personId}::uuid, ${deputyId}::uuid, ${at(fromAt)}, ${at(untilAt)}, ${mail})`.execute(
    db,
  );
}

/** Takes an absence back, or ends it early. */
export async function updateAbsenceEnded(db: Db, id: string): Promise<void> {
  await sql`update organisations.absence set ended_at = platform.now() where id = ${id}::uuid`.execute(db);
}

/** Who else, or who instead, gets letters of an organisation; a municipality is found by its place too. */
export async function findDeputyPost(
  db: Db,
  {
    people,
    organisationId,
    placeId,
  }: { people: readonly string[]; organisationId: string | null; placeId: string | null },
): Promise<{ personId: string; deputyId: string; mail: AbsenceMail }[]> {
  const { rows } = await sql<{ personId: string; deputyId: string; mail: AbsenceMail }>`
    select post.person_id, post.deputy_id, post.mail from organisations.post_for(${[...people]}::uuid[]) post
      join organisations.organisation on organisation.id = post.organisation_id
    where organisation.id = ${organisationId}::uuid or organisation.place_id = ${placeId}::uuid`.execute(db);
  return rows;
}

/** Both names of an absence; empty for one that was erased. */
export async function findAbsenceNames(
  db: Db,
  id: string,
): Promise<{ absentName: string; deputyName: string } | undefined> {
  const { rows } = await sql<{ absentName: string; deputyName: string }>`
    select * from organisations.absence_names(${id}::uuid)`.execute(db);
  return rows[0];
}
