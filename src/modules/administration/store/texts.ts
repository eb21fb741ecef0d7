import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type TextAt = { catalogue: string; language: string; key: string };

/** A text somebody changed; `body` null: put back to the delivered one. */
export type TextChange = TextAt & {
  id: string;
  body: string | null;
  deliveredHash: string;
  germanHash: string;
  changedBy: string | null;
  changedAt: Instant;
};

/** A text somebody stands for. */
export type TextReview = TextAt & { bodyHash: string; germanHash: string; reviewedAs: string; reviewedAt: Instant };

/** The newest change of every text. */
export async function findTextChanges(db: Db): Promise<TextChange[]> {
  const { rows } = await sql<TextChange>`
    select distinct on (catalogue, language, key) * from platform.text_change
    order by catalogue, language, key, changed_at desc, id desc`.execute(db);
  return rows;
}

/** The newest review of every text. */
export async function findTextReviews(db: Db): Promise<TextReview[]> {
  const { rows } = await sql<TextReview>`
    select distinct on (catalogue, language, key) * from platform.text_review
    order by catalogue, language, key, reviewed_at desc, id desc`.execute(db);
  return rows;
}

/** Every change of one text, the newest first. */
export async function findTextHistory(db: Db, { catalogue, language, key }: TextAt): Promise<TextChange[]> {
  const { rows } = await sql<TextChange>`select * from platform.text_change
    where catalogue = ${catalogue} and language = ${language} and key = ${key}
    order by changed_at desc, id desc limit 50`.execute(db);
  return rows;
}

type NewChange = Omit<TextChange, 'id' | 'changedAt'>;

/** Adds a change. */
export async function insertTextChange(db: Db, change: NewChange): Promise<string> {
  const id = newId();
  const { catalogue, language, key, body, deliveredHash, germanHash, changedBy } = change;
  await sql`insert into platform.text_change (id, catalogue, language, key, body, delivered_hash, german_hash, changed_by)
    values (${id}, ${catalogue}, ${language}, ${key}, ${body}, ${deliveredHash}, ${germanHash}, ${changedBy})`.execute(
    db,
  );
  return id;
}

type NewReview = Omit<TextReview, 'reviewedAt'> & { reviewedBy: string | null };

/** Adds a review. */
export async function insertTextReview(db: Db, review: NewReview): Promise<string> {
  const id = newId();
  const { catalogue, language, key, bodyHash, germanHash, reviewedAs, reviewedBy } = review;
  await sql`insert into platform.text_review (id, catalogue, language, key, body_hash, german_hash, reviewed_as, reviewed_by)
    values (${id}, ${catalogue}, ${language}, ${key}, ${bodyHash}, ${germanHash}, ${reviewedAs}, ${reviewedBy})`.execute(
    db,
  );
  return id;
}
