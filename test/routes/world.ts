import type { Db } from '../../src/platform/db/database.ts';
import { insertCallsWorld, type CallsWorld } from './calls-world.ts';
import { insertPersonas } from './personas.ts';
import type { Cast } from './personas.ts';

/** What is there when the routes are asked: the personas, and one of everything an address can name. */
export type World = { db: Db; cast: Cast; calls: CallsWorld };

/** Makes it, inside the test's transaction. */
export async function insertWorld(db: Db): Promise<World> {
  const cast = await insertPersonas(db);
  return { db, cast, calls: await insertCallsWorld(db, cast) };
}
