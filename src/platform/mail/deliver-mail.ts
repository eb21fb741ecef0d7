import { createTransport, type Transporter } from 'nodemailer';
import { sql, type Db } from '../db/database.ts';
import { systemContext } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { mostAttempts } from './most-attempts.ts';

type Waiting = {
  id: string;
  messageId: string;
  recipient: string;
  language: string;
  subject: string;
  body: string;
  attempts: number;
};

/** Sends one letter; throws when the mail server doesn't take it. */
export type Send = (mail: Waiting) => Promise<void>;

/**
 * Milliseconds a mail server may take to be reached, to greet and to say anything. Together they stay below what a
 * transaction may wait for us, or a letter that was taken would count as waiting.
 */
const patience = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends through an SMTP server given as smtp:// or smtps:// address. */
export function smtpSender(url: string, from: string): Send {
  const transport: Transporter = createTransport({ url, ...patience }, { from });
  return async (mail) => {
    await transport.sendMail({
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body,
      messageId: mail.messageId,
      headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
    });
  };
}

/**
 * Takes one waiting letter and sends it. Two workers never take the same letter; a failed one waits longer each time.
 * Between the mail server's answer and our row lies a window in which a kill makes the letter go twice, with one Message-ID.
 * @returns whether there was one.
 */
export async function deliverNextMail(db: Db, send: Send): Promise<boolean> {
  return inTransaction(db, systemContext, async (transaction) => {
    const { rows } = await sql<Waiting>`
      select id, message_id, recipient, language, subject, body, attempts from platform.mail
      where sent_at is null and cancelled_at is null and next_attempt_at <= clock_timestamp() and attempts < ${mostAttempts}
      order by next_attempt_at limit 1 for update skip locked`.execute(transaction);
    const [mail] = rows;
    if (mail === undefined) return false;
    try {
      await send(mail);
      await sql`update platform.mail set sent_at = clock_timestamp(), attempts = attempts + 1, last_error = null
        where id = ${mail.id}`.execute(transaction);
    } catch (error) {
      const wait = Math.min(6 * 3600, 30 * 2 ** mail.attempts);
      await sql`update platform.mail set attempts = attempts + 1, last_error = ${errorCode(error)},
        next_attempt_at = clock_timestamp() + make_interval(secs => ${wait}) where id = ${mail.id}`.execute(
        transaction,
      );
    }
    return true;
  });
}

/** The code only: a server's sentence may repeat the address. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number };
  return [code ?? error.name, responseCode].filter((part) => part !== undefined).join(' ');
}
