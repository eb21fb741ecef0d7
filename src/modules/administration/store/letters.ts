import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { mostTries, type LetterState } from '../domain/letter-state.ts';

/** A letter as the administration sees it: never its body, which may hold codes and links to sign in. */
export type StoredLetter = {
  id: string;
  kind: string;
  recipient: string;
  language: string;
  createdAt: Instant;
  sentAt: Instant | null;
  cancelledAt: Instant | null;
  attempts: number;
  nextAttemptAt: Instant;
  lastError: string | null;
};

const columns = sql`id, kind, recipient, language, created_at, sent_at, cancelled_at, attempts, next_attempt_at, last_error`;

const conditions: Readonly<Record<LetterState, ReturnType<typeof sql>>> = {
  waiting: sql`sent_at is null and cancelled_at is null and attempts = 0`,
  retrying: sql`sent_at is null and cancelled_at is null and attempts between 1 and ${mostTries - 1}`,
  failed: sql`sent_at is null and cancelled_at is null and attempts >= ${mostTries}`,
  sent: sql`sent_at is not null`,
  cancelled: sql`sent_at is null and cancelled_at is not null`,
};

type Search = { state: LetterState | null; page: number; size: number };

/** Letters, the newest first. To be read as the system. */
export async function findLetters(
  db: Db,
  { state, page, size }: Search,
): Promise<{ letters: StoredLetter[]; total: number }> {
  const which = state === null ? sql`true` : conditions[state];
  const counted = await sql<{ total: number }>`
    select count(*)::integer as total from platform.mail where ${which}`.execute(db);
  const { rows } = await sql<StoredLetter>`select ${columns} from platform.mail where ${which}
    order by created_at desc, id desc limit ${size} offset ${(page - 1) * size}`.execute(db);
  return { letters: rows, total: counted.rows[0]?.total ?? 0 };
}

/** One letter. To be read as the system. */
export async function findLetter(db: Db, id: string): Promise<StoredLetter | undefined> {
  const { rows } = await sql<StoredLetter>`
    select ${columns} from platform.mail where id = ${id}::uuid for update`.execute(db);
  return rows[0];
}

/** Gives a letter all its tries back, beginning now. */
export async function updateLetterToRetry(db: Db, id: string): Promise<void> {
  await sql`update platform.mail set attempts = 0, next_attempt_at = clock_timestamp(), cancelled_at = null
    where id = ${id}::uuid`.execute(db);
}

/** Ends the tries. */
export async function updateLetterToCancelled(db: Db, id: string): Promise<void> {
  await sql`update platform.mail set cancelled_at = clock_timestamp() where id = ${id}::uuid`.execute(db);
}
