import { sql, type Db } from '../db/database.ts';
import type { Language } from '../i18n/languages.ts';
import { newId } from '../ids/ids.ts';
import { bareAddresses } from './bare-addresses.ts';

/** A file that goes with a letter: made when it is sent, from an address inside the platform. */
export type Letter = {
  /** What the letter is, e.g. 'calls.receipt'. */
  kind: string;
  to: string;
  personId?: string | null;
  language: Language;
  subject: string;
  /** Plain text; no personal data, no scores, but what, until when, where, whom to ask. */
  body: string;
  about?: { kind: string; id: string };
};

/** Puts a letter into the outbox; the worker sends it after the transaction is committed, with this Message-ID however often it tries. */
export async function insertMail(db: Db, letter: Letter): Promise<void> {
  const id = newId();
  await sql`insert into platform.mail (id, message_id, recipient, recipient_id, language, subject, body, kind, about_kind, about_id)
    values (${id}, ${`<${id}@zusammendenken>`}, ${letter.to}, ${letter.personId ?? null}, ${letter.language},
      ${oneLine(letter.subject)}, ${bareAddresses(letter.body)}, ${letter.kind}, ${letter.about?.kind ?? null}, ${letter.about?.id ?? null})`.execute(
    db,
  );
}

/** A subject is one header line; a line break in it would open a header of the sender's choice. */
const oneLine = (text: string): string => text.replaceAll(/[\r\n\u0000]+/gu, ' ').trim();
