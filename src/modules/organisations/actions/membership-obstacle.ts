import type { Role } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { deputyObstacle } from '../domain/deputies.ts';
import type { DeputyObstacle } from '../domain/deputies.ts';
import { longestName } from '../domain/organisation-facts.ts';
import { findMembers } from '../store/members.ts';
import { findUnits } from '../store/units.ts';

/** A role as it is to be held. `id` is that of the membership it changes. */
export type WantedMembership = {
  id?: string;
  organisationId: string;
  personId: string;
  role: Role;
  functionTitle: string;
  unitId: string | null;
  deputyFor: string | null;
};

/** What keeps a role from being held in this unit and for this other person, or null. */
export async function membershipObstacle(
  db: Db,
  wanted: WantedMembership,
): Promise<'too-long' | 'unknown-unit' | 'already-member' | DeputyObstacle | null> {
  const { organisationId, unitId, deputyFor, personId, role } = wanted;
  if (wanted.functionTitle.length > longestName) return 'too-long';
  if (unitId !== null && (await findUnits(db, organisationId)).every(({ id }) => id !== unitId)) return 'unknown-unit';
  const held = await findMembers(db, organisationId);
  if (held.some((other) => other.id !== wanted.id && other.personId === personId && other.role === role)) {
    return 'already-member';
  }
  return deputyFor === null ? null : deputyObstacle(held, { ...wanted, deputyFor });
}
