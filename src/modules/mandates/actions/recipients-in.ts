import type { Db } from '../../../platform/db/database.ts';
import { recipients } from '../domain/recipients.ts';
import { findPostRules } from '../store/held-mandates.ts';

/** Who gets the mail about a matter, from who would without any Vollmacht. */
export const recipientsIn = async (
  db: Db,
  matter: { kind: string; id: string },
  people: readonly string[],
): Promise<string[]> => recipients(people, await findPostRules(db, matter));
