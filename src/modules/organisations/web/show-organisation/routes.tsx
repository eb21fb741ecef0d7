import type { Actor } from '../../../../platform/actions/actor.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { findAddressees } from '../../../accounts/index.ts';
import { missingMembers } from '../../domain/missing-members.ts';
import {
  mayEndRole,
  mayKeepUnits,
  mayRenameOrganisation,
  maySeeOrganisation,
  maySeeOrganisations,
  rolesToGive,
} from '../../domain/policy.ts';
import { keepingRoles } from '../../domain/roles.ts';
import { findAbsencesIn } from '../../store/absences.ts';
import { findAllMemberships } from '../../store/memberships.ts';
import { findOrganisationHistory } from '../../store/organisation-moves.ts';
import { findUnits } from '../../store/units.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { deeds } from '../member-paths.ts';
import { ShowOrganisationPage } from './page.tsx';
import { pastRows, personRows, unitRows, type Loaded } from './rows.ts';

/** An organisation with its people and units, for who keeps it and for staff. */
export const showOrganisationRoutes: readonly Route[] = [
  {
    name: 'organisations.show-organisation',
    method: 'GET',
    path: '/organisationen/:organisation',
    audience: 'public',
    handle: async (x) => {
      const { actor, language } = x;
      const found = await loadOrganisation(x, async (db, { id, kind }) => {
        if (!maySeeOrganisation(actor, { id, kind })) return null;
        const memberships = await findAllMemberships(db, id);
        const people = await findAddressees(db, [...new Set(memberships.map(({ personId }) => personId))]);
        const earlier = await findOrganisationHistory(db, id);
        const absences = await findAbsencesIn(db, id);
        return { memberships, people, absences, units: await findUnits(db, id), earlier } satisfies Loaded & {
          earlier: unknown;
        };
      });
      if (found === null) return x.notFound();
      const { organisation, ...loaded } = found;
      if (!('memberships' in loaded)) return x.forbidden();
      const give = rolesToGive(actor, organisation);
      const people = personRows(loaded, {
        readerId: actor.personId,
        mayOpen: (held) => mayEndRole(actor, organisation, held),
      });
      const current = loaded.memberships.filter(({ endedAt }) => endedAt === null);
      const next = missingMembers(organisation.kind, current).find(({ role }) => give.includes(role));
      const deputised = people.find(({ membershipId }) => membershipId === next?.deputyFor)?.name ?? '';
      const done = deeds.find((deed) => deed === x.url.searchParams.get('erledigt'));
      return x.page({
        title: organisation.name,
        body: (
          <ShowOrganisationPage
            language={language}
            organisation={organisation}
            earlier={loaded.earlier}
            people={people}
            past={pastRows(loaded)}
            units={unitRows(loaded)}
            next={next === undefined ? null : { ...next, deputised }}
            others={othersOf(actor, organisation.id)}
            may={{
              list: maySeeOrganisations(actor),
              rename: mayRenameOrganisation(actor, organisation),
              keepUnits: mayKeepUnits(actor, organisation),
              give,
            }}
            done={done}
          />
        ),
      });
    },
  },
];

/** Other organisations somebody keeps, each once. */
function othersOf({ memberships }: Actor, id: string): { id: string; name: string }[] {
  const kept = memberships.filter(
    ({ organisationId, role }) => organisationId !== id && keepingRoles.some((keeping) => keeping === role),
  );
  return [...new Map(kept.map(({ organisationId, organisationName }) => [organisationId, organisationName]))].map(
    ([otherId, name]) => ({ id: otherId, name }),
  );
}
