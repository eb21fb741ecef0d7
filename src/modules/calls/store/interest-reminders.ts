import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Letters that time itself sends, each once. */
export type ReminderKind = 'seven-days' | 'one-day' | 'cure-ends';

/**
 * Interests whose reminder is due: drafts a week and a day before the deadline, returned ones a day before the cure
 * period ends. Who began after the moment of a reminder knows the deadline.
 */
export async function findDueReminders(db: Db, now: Instant): Promise<{ id: string; kind: ReminderKind }[]> {
  const { rows } = await sql<{ id: string; kind: ReminderKind }>`
    with due as (
      select interest.id, case when call.closes_at - interval '1 day' <= ${at(now)} then 'one-day' else 'seven-days' end as kind,
        interest.started_at < call.closes_at - case when call.closes_at - interval '1 day' <= ${at(now)}
          then interval '1 day' else interval '7 days' end as known
      from calls.interest join calls.call on call.id = interest.call_id
      where interest.state = 'draft' and call.stage = 'published'
        and call.closes_at - interval '7 days' <= ${at(now)} and call.closes_at > ${at(now)}
      union all
      select id, 'cure-ends', true from calls.interest
      where state = 'returned' and cure_until - interval '1 day' <= ${at(now)} and cure_until > ${at(now)})
    select id, kind from due
    where known and not exists (select from calls.reminder where reminder.interest_id = due.id and reminder.kind = due.kind)
    order by id limit 500`.execute(db);
  return rows;
}

/** Notes a reminder; false when it was sent already. */
export async function insertReminder(db: Db, interestId: string, kind: ReminderKind): Promise<boolean> {
  const { rows } = await sql`insert into calls.reminder (interest_id, kind) values (${interestId}, ${kind})
    on conflict do nothing returning kind`.execute(db);
  return rows.length === 1;
}

/** Drafts reopened after handing in whose deadline is over: what was handed in counts again. */
export async function findOvertakenDrafts(db: Db, now: Instant): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select interest.id from calls.interest join calls.call on call.id = interest.call_id
    where interest.state = 'draft' and interest.earlier_counts and call.closes_at <= ${at(now)} limit 500`.execute(db);
  return rows.map(({ id }) => id);
}
