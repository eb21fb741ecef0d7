import type { Db } from '../../../platform/db/database.ts';
import { findDeputyPost } from '../store/absences.ts';

/**
 * Who gets the mail about something of an organisation: deputies beside or instead of who is away, as that person chose.
 * `placeId` names a municipality by its entry of the register.
 */
export async function withDeputies(
  db: Db,
  people: readonly string[],
  of: { organisationId: string | null; placeId?: string | null },
): Promise<string[]> {
  if (people.length === 0) return [];
  const { organisationId, placeId = null } = of;
  const post = await findDeputyPost(db, { people, organisationId, placeId });
  const replaced = new Set(post.filter(({ mail }) => mail === 'deputy').map(({ personId }) => personId));
  return [...new Set([...people.filter((id) => !replaced.has(id)), ...post.map(({ deputyId }) => deputyId)])];
}
