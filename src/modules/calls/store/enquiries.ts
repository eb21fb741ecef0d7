import { at, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { LocalText } from '../domain/call-content.ts';
import type { Channel, Enquiry, PublishedEnquiry } from '../domain/enquiry.ts';

const columns = [
  'id',
  'callId',
  'language',
  'channel',
  'question',
  'askedAt',
  'replyTo',
  'answer',
  'publishedQuestion',
  'answeredAt',
] as const;

type Row = Omit<Enquiry, 'channel' | 'answer' | 'publishedQuestion'> & {
  channel: string;
  answer: unknown;
  publishedQuestion: unknown;
};

const stored = (row: Row): Enquiry => ({
  ...row,
  channel: row.channel as Channel,
  answer: row.answer as LocalText | null,
  publishedQuestion: row.publishedQuestion as LocalText | null,
});

type NewEnquiry = Pick<Enquiry, 'id' | 'callId' | 'language' | 'question' | 'replyTo' | 'channel'> & {
  askedAt?: Instant;
};

/** Inserts a question that waits for its answer. */
export async function insertEnquiry(db: Db, { askedAt, ...enquiry }: NewEnquiry): Promise<void> {
  await db
    .insertInto('calls.enquiry')
    .values({ ...enquiry, ...(askedAt === undefined ? {} : { askedAt: at(askedAt) }) })
    .execute();
}

/** All questions about a call, those without answer first. */
export async function findEnquiries(db: Db, callId: string): Promise<Enquiry[]> {
  const rows = await db
    .selectFrom('calls.enquiry')
    .select(columns)
    .where('callId', '=', callId)
    .orderBy('answeredAt', (order) => order.desc().nullsFirst())
    .orderBy('askedAt')
    .execute();
  return rows.map(stored);
}

/** One question of a call, locked. */
export async function lockEnquiry(db: Db, id: string): Promise<Enquiry | null> {
  const row = await db.selectFrom('calls.enquiry').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : stored(row);
}

/** One question of a call. */
export async function findEnquiry(db: Db, id: string): Promise<Enquiry | null> {
  const row = await db.selectFrom('calls.enquiry').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : stored(row);
}

/** What everyone may read: edited questions with their answers, the newest first. */
export async function findPublishedEnquiries(db: Db, callId: string): Promise<PublishedEnquiry[]> {
  const rows = await db
    .selectFrom('calls.enquiry')
    .select(['id', 'publishedQuestion', 'answer', 'answeredAt'])
    .where('callId', '=', callId)
    .where('publishedQuestion', 'is not', null)
    .where('answeredAt', 'is not', null)
    .orderBy('answeredAt', 'desc')
    .execute();
  return rows.map(({ id, publishedQuestion, answer, answeredAt }) => ({
    id,
    question: publishedQuestion as LocalText,
    answer: answer as LocalText,
    answeredAt: answeredAt as Instant,
  }));
}

/** Publishes the answer to all; the address for the reply has done its work and is erased. */
export async function updateAnswer(
  db: Db,
  {
    id,
    question,
    answer,
    answeredAt,
    answeredBy,
  }: { id: string; question: LocalText; answer: LocalText; answeredAt: Instant; answeredBy: string | null },
): Promise<void> {
  await db
    .updateTable('calls.enquiry')
    .set({
      publishedQuestion: JSON.stringify(question),
      answer: JSON.stringify(answer),
      answeredAt: at(answeredAt),
      answeredBy,
      replyTo: null,
    })
    .where('id', '=', id)
    .execute();
}

export type OpenEnquiries = { callId: string; count: number; oldestAt: Instant };

/** How many questions wait for an answer, by call. */
export async function countOpenEnquiries(db: Db): Promise<OpenEnquiries[]> {
  return db
    .selectFrom('calls.enquiry')
    .select(({ fn }) => ['callId', fn.countAll<number>().as('count'), fn.min('askedAt').as('oldestAt')])
    .where('answeredAt', 'is', null)
    .groupBy('callId')
    .execute();
}
