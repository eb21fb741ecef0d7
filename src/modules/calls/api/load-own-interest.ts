import { z } from 'zod';
import { refuseWith, type Refusal } from '../../../platform/api/answer.ts';
import type { ApiExchange } from '../../../platform/api/operation.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { mayAccompanyCalls, mayFillInterest } from '../domain/policy.ts';
import { findInterest, lockInterest } from '../store/interests.ts';

/** The address of an interest: 128 random bits. */
export const handleSchema = z.string().regex(/^[\w-]{22}$/u);
export const handleParams = z.strictObject({ handle: handleSchema });
export const exampleHandle = 'Zk3t9sX1QmW7b2Lr0cVdPg';

/** An interest for somebody who may fill it in. What row-level security hides, and what is not the organisation's, is not there. */
export async function loadOwnInterest(
  x: ApiExchange,
  handle: string,
): Promise<{ ok: true; record: InterestRecord; now: Instant } | Refusal> {
  const { record, now } = await x.read(
    async (db, at) => ({ record: await findInterest(db, { handle }), now: at }),
    handle,
  );
  if (record === undefined || isElsewhere(x, record)) return refuseWith('not-found');
  return mayFillInterest(x.actor, record, handle) ? { ok: true, record, now } : refuseWith('forbidden');
}

/** Keeps the interest as it is until the change is done. */
export const lockOwnInterest = (x: ApiExchange, { handle = '' }: Readonly<Record<string, string>>): Promise<unknown> =>
  x.read((db) => lockInterest(db, { handle }), handle);

/** A token of an organisation reaches no interest its maker edits for somebody else. */
const isElsewhere = ({ organisationId, actor }: ApiExchange, record: InterestRecord): boolean =>
  organisationId !== null && record.organisationId !== organisationId && !mayAccompanyCalls(actor);

/** What an act answers to somebody who may not do it. */
export const withheld = (reason: 'not-found' | 'not-allowed'): Refusal =>
  refuseWith(reason === 'not-found' ? 'not-found' : 'forbidden');
