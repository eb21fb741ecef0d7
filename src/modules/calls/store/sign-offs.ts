import { at, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type NewSignOff = {
  id: string;
  interestId: string;
  method: 'link' | 'paper';
  name: string;
  functionTitle: string;
  email: string;
  state: 'asked' | 'given';
  tokenDigest: Buffer | null;
  contentHash: Buffer | null;
  fileId: string | null;
  signedOn: string | null;
  recordedBy: string | null;
  answeredAt: Instant | null;
};

/** Inserts a sign-off that is asked for, or given on paper. */
export async function insertSignOff(db: Db, { answeredAt, ...signOff }: NewSignOff): Promise<void> {
  await db
    .insertInto('calls.signOff')
    .values({ ...signOff, answeredAt: answeredAt === null ? null : at(answeredAt) })
    .execute();
}

export type SignOffAnswer = {
  state: 'given' | 'refused';
  note: string;
  contentHash: Buffer | null;
  answeredAt: Instant;
};

/** Writes what the head answered. */
export async function updateSignOff(db: Db, id: string, { answeredAt, ...answer }: SignOffAnswer): Promise<void> {
  await db
    .updateTable('calls.signOff')
    .set({ ...answer, answeredAt: at(answeredAt) })
    .where('id', '=', id)
    .execute();
}
