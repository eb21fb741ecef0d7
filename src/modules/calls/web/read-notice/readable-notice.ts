import type { Exchange } from '../../../../platform/http/exchange.ts';
import { mayAnswerOffer, mayReadEvidence, mayReadInterest } from '../../domain/policy.ts';
import { loadNotice, type LoadedNotice } from './load-notice.ts';

/** The released notice of the address for who may read it, or the answer to give. */
export async function readableNotice(x: Exchange): Promise<{ loaded: LoadedNotice; mayAnswer: boolean } | Response> {
  const handle = x.params['handle'] ?? '';
  const loaded = await x.read((db, now) => loadNotice(db, { handle }, now), handle);
  if (loaded === null) return x.actor.personId === null ? x.forbidden() : x.notFound();
  const mayAnswer = mayAnswerOffer(x.actor, loaded.interest, { key: handle, channel: 'online' });
  return mayAnswer || mayReadInterest(x.actor, loaded.interest, handle) || mayReadEvidence(x.actor)
    ? { loaded, mayAnswer }
    : x.forbidden();
}
