import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Role } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { findOrInsertPerson, foldEmail, isEmail, updatePersonName } from '../../accounts/index.ts';
import { mayGiveRole, maySeeOrganisation, mayTakeRole, rolesToGive } from '../domain/policy.ts';
import { rolesOf } from '../domain/roles.ts';
import { invitationLetter } from '../mails/invitation-letter.ts';
import { insertRole } from '../store/memberships.ts';
import { findMemberships } from '../store/members.ts';
import { aboutOrganisation, lockFor } from './lock-for.ts';
import { membershipObstacle } from './membership-obstacle.ts';

type Input = {
  organisationId: string;
  email: string;
  /** Kept only for somebody whose name isn't known yet. */
  name: string;
  /** Of the letter, for somebody who is new; others get it in their own. */
  language: Language;
  role: Role;
  functionTitle: string;
  unitId: string | null;
  deputyFor: string | null;
};

/** Letters one person may cause in an hour: nobody's mailbox is flooded in our name. */
const limit = { limit: 40, windowSeconds: 3600 };

/** Gives somebody a role by mail address and writes to them what it means. Who is new gets an account. */
export const inviteMember = defineAction({
  name: 'organisations.invite-member',
  run: async (tools, input: Input) => {
    const { db, actor } = tools;
    const { organisationId, role, unitId, deputyFor } = input;
    const allowed: typeof maySeeOrganisation = (who, which) => rolesToGive(who, which).length > 0;
    const found = await lockFor(tools, { id: organisationId, allowed });
    if (!found.ok) return refuse(found.reason);
    const { organisation } = found;
    if (!rolesOf[organisation.kind].includes(role)) return refuse('role-not-here');
    if (!mayGiveRole(actor, organisation, role)) return refuse('role-above-own');
    const email = input.email.trim();
    if (!isEmail(email)) return refuse('not-an-address');
    if (!(await withinLimit(db, { bucket: `invite:${actor.pseudonym ?? ''}`, ...limit }))) return refuse('too-many');
    const person = await asSystem(db, async (system) => {
      const known = await findOrInsertPerson(system, { email, emailFolded: foldEmail(email), language: input.language });
      if (known.name === '' && input.name.trim() !== '') await updatePersonName(system, known.id, input.name.trim());
      return known;
    });
    if (person.id === actor.personId && !mayTakeRole(actor, organisation)) return refuse('not-yourself');
    const wanted = { organisationId, personId: person.id, role, unitId, deputyFor };
    const obstacle = await membershipObstacle(db, wanted);
    if (obstacle !== null) return refuse(obstacle);
    const id = await insertRole(db, { ...wanted, functionTitle: input.functionTitle.trim() });
    if (id === null) return refuse('already-member');
    const memberships = await findMemberships(db, person.id);
    const seesPage = maySeeOrganisation({ ...actor, scope: 'person', personId: person.id, memberships }, organisation);
    await tools.mail(invitationLetter({ person, role, organisation, membershipId: id, seesPage, origin: tools.origin }));
    return done({ id, personId: person.id }, { about: aboutOrganisation(organisationId), details: { id, ...wanted } });
  },
});
