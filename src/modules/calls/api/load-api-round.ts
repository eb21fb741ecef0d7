import { z } from 'zod';
import type { ApiExchange } from '../../../platform/api/operation.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { StoredCall } from '../domain/call-record.ts';
import type { PanelSeat } from '../domain/policy.ts';
import { findCall } from '../store/calls.ts';
import { findPeopleOut } from '../store/conflicts.ts';
import { findSeat } from '../store/panel.ts';

export const callParams = z.strictObject({ call: z.guid() });
export const exampleCallId = '0190c7a2-3f5e-7d11-8a55-2f6a4a0e3d10';

/** A call, the caller's seat on its panel, and whether the caller is out for one of its bidders. */
export type ApiRound = { call: StoredCall; seat: PanelSeat; isOut: boolean };

/** Reads it; null where there is no such call. */
export const loadApiRound = (x: ApiExchange, id: string): Promise<ApiRound | null> =>
  x.read(async (db) => {
    const call = await findCall(db, id);
    if (call === null) return null;
    const { personId } = x.actor;
    const people = await asSystem(db, (system) => findPeopleOut(system, id));
    return { call, seat: await findSeat(db, id, personId), isOut: personId !== null && people.includes(personId) };
  });
