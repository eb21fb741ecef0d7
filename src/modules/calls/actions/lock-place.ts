import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { StoredCall } from '../domain/call-record.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { lockCall } from '../store/calls.ts';
import { findInterest, lockInterest } from '../store/interests.ts';
import { findOffer, type Offer } from '../store/offers.ts';

/** An interest with its latest offer. */
export type Place = { call: StoredCall; interest: InterestRecord; offer: Offer | null };

/** Locks an interest with its call, or null where the acting person may not see it. Calls before interests: everybody who moves places takes the locks in this order. */
export async function lockPlace(db: Db, interestId: string): Promise<Place | null> {
  const seen = await findInterest(db, { id: interestId });
  if (seen === undefined) return null;
  const call = await asSystem(db, (system) => lockCall(system, seen.callId));
  const interest = await lockInterest(db, { id: interestId });
  return call === null || interest === undefined ? null : { call, interest, offer: await findOffer(db, interestId) };
}
