import type { Exchange } from '../../../platform/http/exchange.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { StoredCall } from '../domain/call-record.ts';
import type { PanelSeat } from '../domain/policy.ts';
import { findCall } from '../store/calls.ts';
import { findSeat } from '../store/panel.ts';

/** The call of the address, and the reader's seat on its panel. */
export type Round = { call: StoredCall; seat: PanelSeat; now: Instant };

const key = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Whether a part of an address can be a key at all. */
export const isKey = (text: string | undefined): text is string => text !== undefined && key.test(text);

/** Reads it; null where there is no such call. */
export async function loadRound(x: Exchange): Promise<Round | null> {
  const id = x.params['call'];
  if (!isKey(id)) return null;
  return x.read(async (db, now) => {
    const call = await findCall(db, id);
    return call === null ? null : { call, now, seat: await findSeat(db, id, x.actor.personId) };
  });
}
