import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import type { Role } from '../../../platform/actions/actor.ts';
import { rolesObstacle } from '../domain/policy.ts';
import {
  countOtherAdministrators,
  endMembership,
  findMembership,
  insertRole,
  updateDeputiesToNobody,
  updateMembership,
  type StoredMembership,
} from '../store/memberships.ts';
import { aboutOrganisation, lockFor } from './lock-for.ts';
import { membershipObstacle, type WantedMembership } from './membership-obstacle.ts';

type Input = {
  organisationId: string;
  membershipId: string;
  role: Role;
  functionTitle: string;
  unitId: string | null;
  deputyFor: string | null;
};

/** Changes what somebody is in an organisation. Another role ends the one that was held, so that history keeps both. */
export const changeMember = defineAction({
  name: 'organisations.change-member',
  run: async (tools, { organisationId, membershipId, role, unitId, deputyFor, ...input }: Input) => {
    const { db, actor } = tools;
    const found = await lockFor(tools, { id: organisationId, allowed: () => true });
    if (!found.ok) return refuse(found.reason);
    const held = await findMembership(db, membershipId);
    const isHere = held?.organisationId === organisationId;
    const notAllowed = rolesObstacle(actor, found.organisation, isHere ? [held.role, role] : []);
    if (notAllowed !== null) return refuse(notAllowed);
    if (!isHere) return refuse('unknown');
    const functionTitle = input.functionTitle.trim();
    const wanted = { id: held.id, organisationId, personId: held.personId, role, functionTitle, unitId, deputyFor };
    const obstacle = await membershipObstacle(db, wanted);
    if (obstacle !== null) return refuse(obstacle);
    const id = await holdAs(tools, held, wanted);
    if (id === null) return refuse('last-administrator');
    const details = { before: held.id, id, role, unitId, deputyFor };
    return done({ id }, { about: aboutOrganisation(organisationId), details });
  },
});

/** Who deputised for the old role holds that role, not the new one: they stop. Null for the last administrator. */
async function holdAs(
  { db }: Pick<Tools, 'db'>,
  held: StoredMembership,
  wanted: WantedMembership,
): Promise<string | null> {
  if (held.role === wanted.role) {
    await updateMembership(db, held.id, wanted);
    return held.id;
  }
  if (held.role === 'administrator' && (await countOtherAdministrators(db, held.id)) === 0) return null;
  const { organisationId, personId, role, functionTitle, unitId, deputyFor } = wanted;
  const id = await insertRole(db, { organisationId, personId, role, functionTitle, unitId, deputyFor });
  if (id === null) throw new Error('a role that was free a moment ago is held');
  await updateDeputiesToNobody(db, held.id);
  await endMembership(db, held.id);
  return id;
}
