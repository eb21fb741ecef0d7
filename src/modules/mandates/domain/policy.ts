import { holds, holdsIn, type Actor } from '../../../platform/actions/actor.ts';
import type { EndedBy, Mandate } from './mandate.ts';

type Parties = Pick<Mandate, 'giverPerson' | 'giverOrganisation' | 'helperPerson' | 'helperOrganisation'>;

/** The person who gave it; for an organisation those who speak for it. */
export const isGiver = (actor: Actor, { giverPerson, giverOrganisation }: Parties): boolean =>
  (giverPerson !== null && actor.personId === giverPerson) ||
  (giverOrganisation !== null && holdsIn(actor, giverOrganisation, 'coordinator', 'head', 'representative'));

/** The person who accepted it; for an organisation everyone who holds a role there. */
export const isHelper = (actor: Actor, { helperPerson, helperOrganisation }: Parties): boolean =>
  (helperPerson !== null && actor.personId === helperPerson) ||
  (helperOrganisation !== null &&
    actor.memberships.some(({ organisationId }) => organisationId === helperOrganisation));

/** Staff who accompany programmes enter what came on paper, and may end what is abused. */
export const mayKeepMandates = (actor: Actor): boolean =>
  holds(actor, 'agency', 'administrator', 'programme-lead', 'adviser');

/** Its two sides and staff read it. */
export const maySeeMandate = (actor: Actor, mandate: Parties): boolean =>
  isGiver(actor, mandate) || isHelper(actor, mandate) || mayKeepMandates(actor);

/** Who may end it, and as whom: giver and helper at any time, staff with a reason. */
export function endsAs(actor: Actor, mandate: Parties): Exclude<EndedBy, 'matter'> | null {
  if (isGiver(actor, mandate)) return 'giver';
  if (isHelper(actor, mandate)) return 'helper';
  return mayKeepMandates(actor) ? 'agency' : null;
}

/** The giver says who gets the mail; staff where the giver has no account. */
export const mayChoosePost = (actor: Actor, mandate: Parties): boolean =>
  isGiver(actor, mandate) ||
  (mandate.giverPerson === null && mandate.giverOrganisation === null && mayKeepMandates(actor));

/** Who gave it, or entered it for the giver, passes the code on. */
export const mayPassOn = (actor: Actor, mandate: Parties): boolean => isGiver(actor, mandate) || mayKeepMandates(actor);
