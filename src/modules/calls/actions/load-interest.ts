import type { Actor } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { mayFillInterest } from '../domain/policy.ts';
import { lockInterest } from '../store/interests.ts';

type Sentence = (actor: Actor, interest: InterestRecord, key: string | null) => boolean;

/** Locks an interest for somebody who may fill it in, or may do what `may` says; or says why not. What row-level security hides is not found. */
export async function lockForEditing(
  db: Db,
  actor: Actor,
  ...[handle, may = mayFillInterest]: [handle: string, may?: Sentence]
): Promise<{ ok: true; record: InterestRecord } | { ok: false; reason: 'not-found' | 'not-allowed' }> {
  const record = await lockInterest(db, { handle });
  if (record === undefined) return { ok: false, reason: 'not-found' };
  return may(actor, record, handle) ? { ok: true, record } : { ok: false, reason: 'not-allowed' };
}
