import type { Db } from '../../../platform/db/database.ts';
import { updateOthersToAwaitFactor, updateSessionFactor, type Factor } from '../store/sessions.ts';

/** A factor added in a session was used in it; the person's other sessions have to show it from now on. `db` has the rights of the system. */
export async function strengthenSession(
  db: Db,
  { id, personId }: { id: string; personId: string },
  factor: Factor,
): Promise<void> {
  await updateSessionFactor(db, id, factor);
  await updateOthersToAwaitFactor(db, personId, id);
}
