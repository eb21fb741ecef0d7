import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export const feedbackStates = ['open', 'answered', 'archived'] as const;
export type FeedbackState = (typeof feedbackStates)[number];

/** A feedback as staff read it. */
export type GivenFeedback = {
  id: string;
  page: string;
  language: string;
  kind: 'barrier' | 'wrong' | 'idea' | 'praise';
  body: string;
  replyTo: string | null;
  givenAt: Instant;
  answeredAt: Instant | null;
  archivedAt: Instant | null;
};

const conditions: Readonly<Record<FeedbackState, ReturnType<typeof sql>>> = {
  open: sql`answered_at is null and archived_at is null`,
  answered: sql`answered_at is not null and archived_at is null`,
  archived: sql`archived_at is not null`,
};

type Search = { state: FeedbackState; page: string; from: number; size: number };

/** Feedback in one state, of one page or of all (''), the newest first; as far as the reader may see it. */
export async function findFeedback(
  db: Db,
  { state, page, from, size }: Search,
): Promise<{ feedback: GivenFeedback[]; total: number }> {
  const which = sql`${conditions[state]} and (${page} = '' or page = ${page})`;
  const counted = await sql<{ total: number }>`
    select count(*)::integer as total from home.feedback where ${which}`.execute(db);
  const { rows } =
    await sql<GivenFeedback>`select id, page, language, kind, body, reply_to, given_at, answered_at, archived_at
    from home.feedback where ${which} order by given_at desc, id desc limit ${size} offset ${from}`.execute(db);
  return { feedback: rows, total: counted.rows[0]?.total ?? 0 };
}

/** Pages that feedback was given on, with how many are open. */
export async function findFeedbackPages(db: Db): Promise<{ page: string; open: number }[]> {
  const { rows } = await sql<{ page: string; open: number }>`
    select page, (count(*) filter (where answered_at is null and archived_at is null))::integer as open
    from home.feedback group by page order by 2 desc, 1`.execute(db);
  return rows;
}

export type FeedbackStep = 'answer' | 'archive' | 'reopen';

/** Moves a feedback on; the reply address goes with the answer, and with putting it aside. False when there is none. */
export async function updateFeedbackState(
  db: Db,
  { id, step, now }: { id: string; step: FeedbackStep; now: Instant },
): Promise<boolean> {
  const changes: Readonly<Record<FeedbackStep, ReturnType<typeof sql>>> = {
    answer: sql`answered_at = ${at(now)}, reply_to = null`,
    archive: sql`archived_at = ${at(now)}, reply_to = null`,
    reopen: sql`answered_at = null, archived_at = null`,
  };
  const { rows } = await sql`update home.feedback set ${changes[step]} where id = ${id}::uuid returning id`.execute(db);
  return rows.length === 1;
}
