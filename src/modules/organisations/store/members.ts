import type { Actor, Membership, Role } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import type { Session } from '../../../platform/http/session.ts';
import { newId } from '../../../platform/ids/ids.ts';

type SessionRow = HeldRow & {
  id: string;
  name: string;
  pseudonym: string;
  sessionId: string;
  factor: string | null;
  awaitsFactor: boolean;
  isFresh: boolean;
  isStale: boolean;
  signedInBy: string;
};

type HeldRow = {
  organisationId: string | null;
  organisationName: string | null;
  organisationKind: string | null;
  role: string | null;
  absenceId?: string | null;
  absentName?: string | null;
};

/** What a session says of itself and of its person, before it is decided what of it counts. */
export type Identified = {
  actor: Actor & { personId: string };
  session: Session;
  hasFactor: boolean;
  /** Opened with a card on paper. */
  isByCard: boolean;
  /** Last noted as used over an hour ago. */
  isStale: boolean;
};

/** Whose session this is and what the person is where, in one question. */
export async function findSessionActor(db: Db, digest: Buffer): Promise<Identified | null> {
  const { rows } = await sql<SessionRow>`
    select person.id, person.name, person.pseudonym, person.session_id, person.factor, person.awaits_factor,
      person.is_fresh, person.is_stale, person.signed_in_by,
      held.organisation_id, held.organisation_name, held.organisation_kind, held.role, held.absence_id, held.absent_name
    from accounts.session_person(${digest}) person left join lateral organisations.roles_of(person.id) held on true`.execute(
    db,
  );
  const [first] = rows;
  if (first === undefined) return null;
  const { id, name, pseudonym, sessionId, factor, awaitsFactor, isFresh, isStale } = first;
  return {
    actor: { personId: id, name, pseudonym, scope: 'person', memberships: rows.flatMap(held) },
    session: { id: sessionId, personId: id, isFresh, awaitsFactor },
    hasFactor: factor !== null,
    isByCard: first.signedInBy === 'card',
    isStale,
  };
}

/** What a person is where by themselves, without whom they stand in for. */
export async function findMemberships(db: Db, personId: string): Promise<Membership[]> {
  const { rows } = await sql<HeldRow>`select * from organisations.memberships_of(${personId}::uuid)`.execute(db);
  return rows.flatMap(held);
}

function held({ organisationId, organisationName, organisationKind, role, ...away }: HeldRow): Membership[] {
  if (organisationId === null || role === null) return [];
  return [
    {
      organisationId,
      organisationName: organisationName ?? '',
      organisationKind: organisationKind ?? '',
      role: role as Role,
      ...(away.absenceId ? { standsIn: { absenceId: away.absenceId, name: away.absentName ?? '' } } : {}),
    },
  ];
}

type NewMember = {
  organisationId: string;
  personId: string;
  role: Role;
  functionTitle?: string;
  deputyFor?: string | null;
  unitId?: string | null;
};

/** Gives a person a role in an organisation; giving it twice changes nothing. */
export async function insertMembership(db: Db, member: NewMember): Promise<void> {
  await db
    .insertInto('organisations.membership')
    .values({
      id: newId(),
      organisationId: member.organisationId,
      personId: member.personId,
      role: member.role,
      functionTitle: member.functionTitle ?? '',
      deputyFor: member.deputyFor ?? null,
      unitId: member.unitId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export type Member = {
  id: string;
  personId: string;
  role: string;
  functionTitle: string;
  deputyFor: string | null;
  unitId: string | null;
};

/** Who holds which role in an organisation now. */
export async function findMembers(db: Db, organisationId: string): Promise<Member[]> {
  return db
    .selectFrom('organisations.membership')
    .select(['id', 'personId', 'role', 'functionTitle', 'deputyFor', 'unitId'])
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .orderBy('createdAt')
    .execute();
}

/** Everyone who holds one of the roles in organisations of a kind. */
export async function findHolders(db: Db, organisationKind: string, roles: readonly Role[]): Promise<string[]> {
  const rows = await db
    .selectFrom('organisations.membership')
    .innerJoin('organisations.organisation', 'organisations.organisation.id', 'organisations.membership.organisationId')
    .select('organisations.membership.personId')
    .distinct()
    .where('organisations.organisation.kind', '=', organisationKind)
    .where('organisations.membership.role', 'in', roles)
    .where('organisations.membership.endedAt', 'is', null)
    .execute();
  return rows.map(({ personId }) => personId);
}
