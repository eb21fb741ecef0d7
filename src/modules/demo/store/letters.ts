import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type SentLetter = {
  id: string;
  recipient: string;
  language: string;
  subject: string;
  body: string;
  programmeAt: Instant;
};

/** The newest letters of the outbox: in a demo they stay here instead of going to a mail server. */
export async function findLetters(
  db: Db,
  { recipient, most }: { recipient: string | null; most: number },
): Promise<SentLetter[]> {
  const { rows } = await sql<SentLetter>`
    select id, recipient, language, subject, body, programme_at from platform.mail
    where ${recipient}::text is null or recipient = ${recipient}
    order by programme_at desc, created_at desc limit ${most}`.execute(db);
  return rows;
}
