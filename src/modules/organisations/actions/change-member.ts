import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import type { Role } from '../../../platform/actions/actor.ts';
import { mayGiveRole, rolesToGive } from '../domain/policy.ts';
import { rolesOf } from '../domain/roles.ts';
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
import { membershipObstacle } from './membership-obstacle.ts';

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
  run: async (tools, { organisationId, membershipId, ...input }: Input) => {
    const { db, actor } = tools;
    const found = await lockFor(tools, { id: organisationId, allowed: (who, which) => rolesToGive(who, which).length > 0 });
    if (!found.ok) return refuse(found.reason);
    const { organisation } = found;
    const held = await findMembership(db, membershipId);
    if (held === undefined || held.organisationId !== organisationId) return refuse('unknown');
    if (!rolesOf[organisation.kind].includes(input.role)) return refuse('role-not-here');
    if (![held.role, input.role].every((role) => mayGiveRole(actor, organisation, role))) return refuse('role-above-own');
    const wanted = { ...input, functionTitle: input.functionTitle.trim(), organisationId, personId: held.personId };
    const obstacle = await membershipObstacle(db, { id: held.id, ...wanted });
    if (obstacle !== null) return refuse(obstacle);
    const isOther = held.role !== input.role;
    if (isOther && held.role === 'administrator' && (await countOtherAdministrators(db, held.id)) === 0) {
      return refuse('last-administrator');
    }
    const id = isOther ? await replaceRole(tools, held, wanted) : held.id;
    if (id === null) return refuse('already-member');
    if (!isOther) await updateMembership(db, held.id, wanted);
    const { role, unitId, deputyFor } = input;
    return done({ id }, { about: aboutOrganisation(organisationId), details: { before: held.id, id, role, unitId, deputyFor } });
  },
});

/** Who deputised for the old role holds that role, not the new one: they stop. */
async function replaceRole(
  { db }: Pick<Tools, 'db'>,
  held: StoredMembership,
  wanted: Parameters<typeof insertRole>[1],
): Promise<string | null> {
  const id = await insertRole(db, wanted);
  if (id === null) return null;
  await updateDeputiesToNobody(db, held.id);
  await endMembership(db, held.id);
  return id;
}
