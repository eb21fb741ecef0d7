import type { Db } from '../../src/platform/db/database.ts';
import { insertPersonas } from './personas.ts';
import type { Cast } from './personas.ts';

/** What is there when the routes are asked: the personas, and one of everything an address can name. */
export type World = { db: Db; cast: Cast };

/** Makes it, inside the test's transaction. */
export async function insertWorld(db: Db): Promise<World> {
  return { db, cast: await insertPersonas(db) };
}
