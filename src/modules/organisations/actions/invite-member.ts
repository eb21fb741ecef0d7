import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Role } from '../../../platform/actions/actor.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { isEmail } from '../../accounts/index.ts';
import { longestName } from '../domain/organisation-facts.ts';
import { maySeeOrganisation, mayTakeRole, rolesObstacle } from '../domain/policy.ts';
import { invitationLetter } from '../mails/invitation-letter.ts';
import { findMemberships } from '../store/members.ts';
import { insertRole } from '../store/memberships.ts';
import { findInvited } from './find-invited.ts';
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
  run: async ({ db, actor, mail, origin }, { email, language, ...input }: Input) => {
    const { organisationId, role, unitId, deputyFor } = input;
    const found = await lockFor({ db, actor }, { id: organisationId, allowed: () => true });
    if (!found.ok) return refuse(found.reason);
    const { organisation } = found;
    const notAllowed = rolesObstacle(actor, organisation, [role]) ?? addressObstacle(email, input.name);
    if (notAllowed !== null) return refuse(notAllowed);
    if (!(await withinLimit(db, { bucket: `invite:${actor.pseudonym ?? ''}`, ...limit }))) return refuse('too-many');
    const person = await findInvited(db, { email: email.trim(), name: input.name.trim(), language });
    if (person.id === actor.personId && !mayTakeRole(actor, organisation)) return refuse('not-yourself');
    const functionTitle = input.functionTitle.trim();
    const wanted = { organisationId, personId: person.id, role, functionTitle, unitId, deputyFor };
    const obstacle = await membershipObstacle(db, wanted);
    if (obstacle !== null) return refuse(obstacle);
    const id = await insertRole(db, wanted);
    if (id === null) return refuse('already-member');
    const invited = { ...actor, scope: 'person', memberships: await findMemberships(db, person.id) } as const;
    const seesPage = maySeeOrganisation(invited, organisation);
    await mail(invitationLetter({ person, role, organisation, membershipId: id, seesPage, origin }));
    const { personId } = wanted;
    return done(
      { id, personId },
      { about: aboutOrganisation(organisationId), details: { id, personId, role, unitId, deputyFor } },
    );
  },
});

function addressObstacle(email: string, name: string): 'not-an-address' | 'too-long' | null {
  if (!isEmail(email.trim())) return 'not-an-address';
  return name.trim().length > longestName ? 'too-long' : null;
}
