import type { Role } from '../../../../platform/actions/actor.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { accountPaths, findAddressees, mayResetFactors } from '../../../accounts/index.ts';
import { changeMember } from '../../actions/change-member.ts';
import { endMembership } from '../../actions/end-membership.ts';
import { mayHandOver } from '../../domain/handover.ts';
import { isOrganisationRole } from '../../domain/organisation-role.ts';
import { mayEndRole, mayGiveRole, maySeeOrganisation, maySeeOrganisations, rolesToGive } from '../../domain/policy.ts';
import { findMembers, findMemberships } from '../../store/members.ts';
import { findMembership } from '../../store/memberships.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { isKey, loadOrganisation } from '../load-organisation.ts';
import { loadRoleChoices } from '../load-role-choices.ts';
import type { TypedRole } from '../member-fields.tsx';
import { memberPaths } from '../member-paths.ts';
import { chosenPlaces, readRole, roleErrors } from '../read-role.ts';
import { nameOf } from '../show-organisation/rows.ts';
import { standingPaths } from '../standing-paths.ts';
import { ShowMemberPage } from './page.tsx';

const path = '/organisationen/:organisation/personen/:membership';

/** A role somebody holds, for who keeps the organisation and for the person. */
export const showMemberRoutes: readonly Route[] = [
  {
    name: 'organisations.show-member',
    method: 'GET',
    path,
    audience: 'public',
    handle: (x) => memberPage(x, { errors: {} }),
  },
  {
    name: 'organisations.change-member',
    method: 'POST',
    path,
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      const keys = keysOf(x);
      const typed = readRole(await x.form());
      const { role } = typed;
      if (keys === null || !isOrganisationRole(role)) {
        return memberPage(x, { typed, errors: { role: memberTexts.in(x.language)('error.no-role') } });
      }
      const result = await x.act(changeMember, { ...keys, role, ...chosenPlaces(typed) });
      if (result.ok) return x.redirect(memberPaths.show(x.language, keys.organisationId, 'member-changed'));
      if (result.reason === 'unknown') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      return memberPage(x, { typed, errors: roleErrors(x.language, result.reason) });
    },
  },
  {
    name: 'organisations.end-membership',
    method: 'POST',
    path: `${path}/beenden`,
    audience: 'public',
    handle: async (x) => {
      const keys = keysOf(x);
      if (keys === null) return memberPage(x, { errors: {} });
      const result = await x.act(endMembership, keys);
      if (!result.ok) {
        if (result.reason !== 'last-administrator') return memberPage(x, { errors: {} });
        return memberPage(x, { errors: { form: memberTexts.in(x.language)('error.last-administrator') } });
      }
      return x.redirect(await afterEnd(x, keys.organisationId));
    },
  },
];

type Keys = { organisationId: string; membershipId: string };

function keysOf({ params }: Exchange): Keys | null {
  const { organisation, membership } = params;
  return isKey(organisation) && isKey(membership) ? { organisationId: organisation, membershipId: membership } : null;
}

/** Who gave up the role that opened the organisation's page goes to the start page. */
async function afterEnd(x: Exchange, organisationId: string): Promise<string> {
  const start = `/${x.language}/`;
  const { personId } = x.actor;
  if (personId === null) return start;
  const found = await loadOrganisation(x, async (db) => ({ memberships: await findMemberships(db, personId) }));
  if (found === null) return start;
  const sees = maySeeOrganisation({ ...x.actor, memberships: found.memberships }, found.organisation);
  return sees ? memberPaths.show(x.language, organisationId, 'ended') : start;
}

type Shown = { errors: FieldErrors; typed?: TypedRole };

async function memberPage(x: Exchange, { errors, typed }: Shown): Promise<Response> {
  const { actor, language } = x;
  const found = await loadMember(x);
  if (found instanceof Response) return found;
  const { organisation, held, person, choices, handoverHref } = found;
  const name = nameOf([person], held.personId);
  const isReader = held.personId === actor.personId;
  const { functionTitle, unitId, deputyFor } = held;
  const title = isReader ? 'member.title.own' : 'member.title';
  return x.page({
    title: memberTexts.in(language)(title, { name, organisation: organisation.name }),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <ShowMemberPage
        language={language}
        place={{ id: organisation.id, name: organisation.name, listed: maySeeOrganisations(actor) }}
        seesOrganisation={maySeeOrganisation(actor, organisation)}
        member={{ membershipId: held.id, name, email: person.email, role: held.role, since: held.createdAt, isReader }}
        choices={mayGiveRole(actor, organisation, held.role) ? choices : null}
        typed={typed ?? { role: held.role, functionTitle, unit: unitId ?? '', deputyFor: deputyFor ?? '' }}
        errors={errors}
        handoverHref={handoverHref}
        resetHref={!isReader && mayResetFactors(actor) ? accountPaths.resetFactors(language, held.personId) : null}
      />
    ),
  });
}

/** The role of the address, for who may end it. Who keeps the organisation is told when there is none, others learn nothing. */
async function loadMember(x: Exchange) {
  const { actor } = x;
  const keys = keysOf(x);
  const found = await loadOrganisation(x, async (db, organisation) => {
    const held = keys === null ? undefined : await findMembership(db, keys.membershipId);
    if (held?.organisationId !== organisation.id) return null;
    const [person] = await findAddressees(db, [held.personId]);
    const { holders, ...choices } = await loadRoleChoices(x, db, organisation);
    const others = holders.filter(({ membershipId }) => membershipId !== held.id);
    const members = await findMembers(db, organisation.id);
    const roles = members.filter(({ personId }) => personId === held.personId).map(({ role }) => role as Role);
    return { held, person, roles, choices: { ...choices, holders: others } };
  });
  if (found === null) return x.notFound();
  const { organisation } = found;
  if (!('held' in found)) return rolesToGive(actor, organisation).length > 0 ? x.notFound() : x.forbidden();
  const { held, person, choices, roles } = found;
  if (person === undefined || !mayEndRole(actor, organisation, held)) return x.forbidden();
  const mayHand = mayHandOver(actor, organisation, roles);
  const handoverHref = mayHand ? standingPaths.startHandover(x.language, organisation.id, held.id) : null;
  return { organisation, held, person, choices, handoverHref };
}
