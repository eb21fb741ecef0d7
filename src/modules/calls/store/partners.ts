import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { PartnerState } from '../domain/interest-record.ts';

export type NewPartner = {
  id: string;
  interestId: string;
  kind: string;
  name: string;
  email: string;
  phone: string;
  language: string;
  allowance: string;
  tokenDigest: Buffer;
};

/** Inserts a partner organisation that has not answered yet. */
export async function insertPartner(db: Db, partner: NewPartner): Promise<void> {
  await db.insertInto('calls.partner').values(partner).execute();
}

export type PartnerAnswer = {
  state: PartnerState;
  signer: string;
  reservation: string;
  channel: string;
  recordedBy: string | null;
  seenHash: Buffer | null;
  answeredAt: Instant;
};

/** Writes what a partner organisation answered. */
export async function updatePartnerAnswer(db: Db, id: string, { answeredAt, ...answer }: PartnerAnswer): Promise<void> {
  await db
    .updateTable('calls.partner')
    .set({ ...answer, answeredAt: at(answeredAt) })
    .where('id', '=', id)
    .execute();
}

/** Gives a partner a new link; the old one ends. */
export async function updatePartnerToken(db: Db, id: string, tokenDigest: Buffer): Promise<void> {
  await db
    .updateTable('calls.partner')
    .set({ tokenDigest, invitedAt: sql`platform.now()` })
    .where('id', '=', id)
    .execute();
}

/** Takes a partner out again. */
export async function deletePartner(db: Db, id: string): Promise<void> {
  await db.deleteFrom('calls.partner').where('id', '=', id).execute();
}
