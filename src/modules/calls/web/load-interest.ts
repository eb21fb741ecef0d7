import type { Exchange } from '../../../platform/http/exchange.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { mayFillInterest } from '../domain/policy.ts';
import { findInterest } from '../store/interests.ts';

/** What every page of an interest begins with. */
export type Loaded = { record: InterestRecord; now: Instant; handle: string };

/**
 * Loads the interest of the address for somebody who may fill it in, or may do what `may` says; otherwise the answer to give. A visitor is offered
 * to sign in whether the address exists or not: an account may have taken the draft along.
 */
export async function loadInterest(
  x: Exchange,
  may: typeof mayFillInterest = mayFillInterest,
): Promise<Loaded | Response> {
  const handle = x.params['handle'] ?? '';
  const { record, now } = await x.read(
    async (db, now) => ({ record: await findInterest(db, { handle }), now }),
    handle,
  );
  if (record === undefined) return x.actor.personId === null ? x.forbidden() : x.notFound();
  return may(x.actor, record, handle) ? { record, now, handle } : x.forbidden();
}

/** Pages under an unguessable address stay out of search engines, and other sites don't hear of it. */
export const unlisted = { 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' };
