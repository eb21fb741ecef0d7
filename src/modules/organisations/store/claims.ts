import type { Role } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { ClaimableKind, ClaimFacts, CodeWay, ProofWay } from '../domain/claim.ts';

/** What somebody says of themselves and an organisation, and what became of it. */
export type StoredClaim = ClaimFacts & {
  id: string;
  handle: string;
  kind: ClaimableKind;
  /** The organisation's name now, or as it was typed. */
  name: string;
  role: Role;
  functionTitle: string;
  way: ProofWay | null;
  reason: string;
  codeDigest: Buffer | null;
  codesMade: number;
  createdAt: Instant;
  decidedAt: Instant | null;
};

const columns = sql`claim.id, claim.handle, claim.organisation_id, claim.kind, coalesce(organisation.name, claim.name) as name,
  claim.person_id, claim.role, claim.function_title, claim.state, claim.way, claim.reason, claim.code_digest, claim.code_way,
  claim.code_until, claim.code_attempts, claim.codes_made, claim.created_at, claim.decided_at`;
const source = sql`organisations.claim claim left join organisations.organisation on organisation.id = claim.organisation_id`;

/** A claim by its handle, as far as the reader may see it. */
export async function findClaim(db: Db, handle: string): Promise<StoredClaim | undefined> {
  const { rows } = await sql<StoredClaim>`select ${columns} from ${source} where claim.handle = ${handle}`.execute(db);
  return rows[0];
}

/** The same for an act that changes it. */
export async function lockClaim(db: Db, handle: string): Promise<StoredClaim | undefined> {
  await sql`select from organisations.claim where handle = ${handle} for update`.execute(db);
  return findClaim(db, handle);
}

/** Open claims the reader may see, the longest waiting first. */
export async function findOpenClaims(db: Db): Promise<StoredClaim[]> {
  const { rows } = await sql<StoredClaim>`select ${columns} from ${source} where claim.state = 'open'
    order by claim.created_at, claim.id`.execute(db);
  return rows;
}

/** Open claims of a person for an organisation, or for an association of this name that isn't known yet. */
export async function findOwnOpenClaim(
  db: Db,
  { personId, organisationId, name }: { personId: string; organisationId: string | null; name: string },
): Promise<StoredClaim | undefined> {
  const { rows } = await sql<StoredClaim>`select ${columns} from ${source}
    where claim.state = 'open' and claim.person_id = ${personId}::uuid
      and (claim.organisation_id = ${organisationId}::uuid
        or (claim.organisation_id is null and ${organisationId}::uuid is null and lower(claim.name) = lower(${name})))`.execute(
    db,
  );
  return rows[0];
}

/** What a person has claimed, the newest first. */
export async function findClaimsOf(db: Db, personId: string): Promise<StoredClaim[]> {
  const { rows } = await sql<StoredClaim>`select ${columns} from ${source} where claim.person_id = ${personId}::uuid
    order by claim.created_at desc, claim.id desc limit 20`.execute(db);
  return rows;
}

export type NewClaim = Pick<
  StoredClaim,
  'id' | 'handle' | 'organisationId' | 'kind' | 'name' | 'personId' | 'role' | 'functionTitle'
>;

/** Inserts an open claim. */
export async function insertClaim(db: Db, claim: NewClaim): Promise<void> {
  const { id, handle, organisationId, kind, name, personId, role, functionTitle } = claim;
  await sql`insert into organisations.claim (id, handle, organisation_id, kind, name, person_id, role, function_title)
    values (${id}, ${handle}, ${organisationId}::uuid, ${kind}, ${name}, ${personId}::uuid, ${role}, ${functionTitle})`.execute(
    db,
  );
}

/** Gives a claim a new code; one before it no longer works. */
export async function updateClaimCode(
  db: Db,
  id: string,
  { digest, way, until }: { digest: Buffer; way: CodeWay; until: Instant },
): Promise<void> {
  await sql`update organisations.claim set code_digest = ${digest}, code_way = ${way}, code_attempts = 0, codes_made = codes_made + 1,
    code_until = to_timestamp(${until}::double precision / 1000) where id = ${id}::uuid`.execute(db);
}

/** Counts a wrong code. */
export async function updateClaimAttempts(db: Db, id: string): Promise<void> {
  await sql`update organisations.claim set code_attempts = code_attempts + 1 where id = ${id}::uuid`.execute(db);
}

type Decision = { state: 'proved' | 'refused' | 'withdrawn'; way: ProofWay | null; reason: string };
type Decided = Decision & { by: string | null; organisationId: string | null };

/** Ends a claim; its code goes. */
export async function updateClaimDecided(db: Db, id: string, decided: Decided): Promise<void> {
  const { state, way, reason, by, organisationId } = decided;
  await sql`update organisations.claim set state = ${state}, way = ${way}, reason = ${reason}, decided_at = platform.now(),
    decided_by = ${by}::uuid, organisation_id = ${organisationId}::uuid, code_digest = null, code_way = null, code_until = null
    where id = ${id}::uuid`.execute(db);
}

/** Takes the codes from all other open claims for an organisation: somebody speaks for it now, and is asked. */
export async function updateClaimsToNoCode(db: Db, organisationId: string): Promise<void> {
  await sql`update organisations.claim set code_digest = null, code_way = null, code_until = null
    where organisation_id = ${organisationId}::uuid and state = 'open'`.execute(db);
}
