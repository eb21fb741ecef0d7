import { sql, type Db } from '../../../platform/db/database.ts';

/** Makes a person an editor; once is enough. */
export async function insertEditor(
  db: Db,
  { interestId, personId, owner }: { interestId: string; personId: string; owner: boolean },
): Promise<void> {
  await sql`insert into calls.interest_editor (interest_id, person_id, owner) values (${interestId}, ${personId}, ${owner})
    on conflict do nothing`.execute(db);
}

export type NewInvitation = { id: string; interestId: string; email: string; tokenDigest: Buffer };

/** Inserts an invitation to edit. */
export async function insertInvitation(db: Db, invitation: NewInvitation): Promise<void> {
  await db.insertInto('calls.editorInvitation').values(invitation).execute();
}

/** Uses an invitation up; false when it was used already or is older than 30 days. */
export async function useInvitation(db: Db, tokenDigest: Buffer): Promise<boolean> {
  const { rows } = await sql`update calls.editor_invitation set used_at = platform.now()
    where token_digest = ${tokenDigest} and used_at is null and invited_at > platform.now() - interval '30 days' returning id`.execute(
    db,
  );
  return rows.length === 1;
}

/** Addresses of invitations nobody has used yet. */
export async function findOpenInvitations(db: Db, interestId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('calls.editorInvitation')
    .select('email')
    .where('interestId', '=', interestId)
    .where('usedAt', 'is', null)
    .orderBy('invitedAt')
    .execute();
  return rows.map(({ email }) => email);
}
