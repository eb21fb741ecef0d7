import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { mayEndRole } from '../domain/policy.ts';
import {
  countOtherAdministrators,
  endMembership as endRole,
  findMembership,
  updateDeputiesToNobody,
} from '../store/memberships.ts';
import { aboutOrganisation, lockFor } from './lock-for.ts';

type Input = { organisationId: string; membershipId: string };

/** Ends what somebody is in an organisation; that they were it stays known. */
export const endMembership = defineAction({
  name: 'organisations.end-membership',
  run: async (tools, { organisationId, membershipId }: Input) => {
    const { db, actor } = tools;
    const found = await lockFor(tools, { id: organisationId, allowed: () => true });
    if (!found.ok) return refuse(found.reason);
    const held = await findMembership(db, membershipId);
    if (held === undefined || held.organisationId !== organisationId) return refuse('unknown');
    if (!mayEndRole(actor, found.organisation, held)) return refuse('not-allowed');
    if (held.role === 'administrator' && (await countOtherAdministrators(db, held.id)) === 0) {
      return refuse('last-administrator');
    }
    // Who gives up a role of their own may not see their deputies, who stop all the same.
    await asSystem(db, (system) => updateDeputiesToNobody(system, held.id));
    await endRole(db, held.id);
    const { personId, role } = held;
    return done(null, { about: aboutOrganisation(organisationId), details: { id: held.id, personId, role } });
  },
});
