import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Feedback, NoticeOutcome } from '../domain/notices.ts';

/** What a municipality is told. */
export type StoredNotice = {
  interestId: string;
  decisionId: string;
  outcome: NoticeOutcome;
  feedback: Feedback;
  contact: string;
  closeAtCut: boolean;
  revision: number;
  preparedAt: Instant | null;
  releasedAt: Instant | null;
};

const columns = sql`interest_id, decision_id, outcome, feedback, contact, close_at_cut, revision, prepared_at, released_at`;

/** The notice of an interest; the municipality sees it once it is released. */
export async function findNotice(db: Db, interestId: string): Promise<StoredNotice | null> {
  const { rows } =
    await sql<StoredNotice>`select ${columns} from calls.notice where interest_id = ${interestId}::uuid`.execute(db);
  return rows[0] ?? null;
}

/** All notices of a decision. `lock` holds them until the transaction ends. */
export async function findNotices(db: Db, decisionId: string, lock = false): Promise<StoredNotice[]> {
  const { rows } = await sql<StoredNotice>`select ${columns} from calls.notice where decision_id = ${decisionId}::uuid
    order by interest_id ${sql.raw(lock ? 'for update' : '')}`.execute(db);
  return rows;
}

type NewNotice = Pick<StoredNotice, 'interestId' | 'decisionId' | 'outcome' | 'feedback' | 'contact' | 'closeAtCut'>;

/** Makes the notices that staff then write. */
export async function insertNotices(db: Db, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await db
    .insertInto('calls.notice')
    .values(notices.map(({ feedback, ...notice }) => ({ ...notice, feedback: JSON.stringify(feedback) })))
    .execute();
}

/** Keeps the words for the municipality. False when somebody else was faster. */
export async function updateFeedback(
  db: Db,
  {
    interestId,
    feedback,
    contact,
    revision,
    by,
  }: { interestId: string; feedback: Feedback; contact: string; revision: number; by: string | null },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update calls.notice set feedback = ${JSON.stringify(feedback)}::jsonb, contact = ${contact},
      revision = revision + 1, prepared_at = platform.now(), prepared_by = ${by}::uuid
    where interest_id = ${interestId}::uuid and revision = ${revision} and released_at is null`.execute(db);
  return numAffectedRows === 1n;
}

/** Releases all notices of a decision at one moment. */
export async function updateNoticesReleased(db: Db, decisionId: string): Promise<void> {
  await sql`update calls.notice set released_at = platform.now() where decision_id = ${decisionId}::uuid and released_at is null`.execute(
    db,
  );
}
