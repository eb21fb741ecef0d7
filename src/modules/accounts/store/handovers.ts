import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type NewHandover = {
  id: string;
  personId: string;
  newEmail: string;
  oldEmail: string;
  askedBy: string | null;
  reason: string;
  codeDigest: Buffer | null;
  expiresAt: Instant;
};

export type Handover = NewHandover & { approvedBy: string | null; attempts: number; createdAt: Instant };

const columns = sql`id, person_id, new_email, old_email, asked_by, reason, approved_by, code_digest, attempts,
  created_at, expires_at`;
const open = sql`confirmed_at is null and expires_at > clock_timestamp()`;

/** Remembers that an account is to go to somebody else; what was asked before and not confirmed is off. */
export async function insertHandover(db: Db, handover: NewHandover): Promise<void> {
  await db
    .deleteFrom('accounts.handover')
    .where('personId', '=', handover.personId)
    .where('confirmedAt', 'is', null)
    .execute();
  await db
    .insertInto('accounts.handover')
    .values({ ...handover, expiresAt: at(handover.expiresAt) })
    .execute();
}

/** An open one by its id, locked. */
export async function lockHandover(db: Db, id: string): Promise<Handover | undefined> {
  const { rows } = await sql<Handover>`select ${columns} from accounts.handover
    where id = ${id}::uuid and ${open} for update`.execute(db);
  return rows[0];
}

/** The open one of an account. */
export async function findHandoverOf(db: Db, personId: string): Promise<Handover | undefined> {
  const { rows } = await sql<Handover>`select ${columns} from accounts.handover
    where person_id = ${personId}::uuid and ${open}`.execute(db);
  return rows[0];
}

/** Those of staff that wait for a second person. */
export async function findUnapproved(db: Db): Promise<Handover[]> {
  const { rows } = await sql<Handover>`select ${columns} from accounts.handover
    where ${open} and reason <> '' and approved_by is null order by created_at`.execute(db);
  return rows;
}

/** A second person agreed; from now the code works. */
export async function updateApproved(
  db: Db,
  id: string,
  { approvedBy, codeDigest, expiresAt }: { approvedBy: string; codeDigest: Buffer; expiresAt: Instant },
): Promise<void> {
  await db
    .updateTable('accounts.handover')
    .set({ approvedBy, codeDigest, expiresAt: at(expiresAt) })
    .where('id', '=', id)
    .execute();
}

/** Counts a wrong code. */
export async function countHandoverAttempt(db: Db, id: string): Promise<void> {
  await sql`update accounts.handover set attempts = attempts + 1 where id = ${id}::uuid`.execute(db);
}

/** The new owner has confirmed. */
export async function updateConfirmed(db: Db, id: string): Promise<void> {
  await sql`update accounts.handover set confirmed_at = clock_timestamp(), code_digest = null
    where id = ${id}::uuid`.execute(db);
}

/** Ends what programs may do in the person's name. */
export async function endTokensOf(db: Db, personId: string): Promise<void> {
  await sql`update accounts.api_token set ended_at = clock_timestamp()
    where person_id = ${personId}::uuid and ended_at is null`.execute(db);
}
