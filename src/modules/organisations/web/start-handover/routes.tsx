import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage } from '../../../../platform/i18n/languages.ts';
import type { Holdings } from '../../../../platform/module.ts';
import { findAddressees } from '../../../accounts/index.ts';
import { findHoldings } from '../../actions/find-holdings.ts';
import { startHandover } from '../../actions/start-handover.ts';
import { mayHandOver } from '../../domain/handover.ts';
import { maySeeOrganisations } from '../../domain/policy.ts';
import { findAllMemberships } from '../../store/memberships.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { isKey, loadOrganisation } from '../load-organisation.ts';
import { nameOf } from '../show-organisation/rows.ts';
import { standingErrors } from '../standing-errors.ts';
import { standingPaths } from '../standing-paths.ts';
import { StartHandoverPage, type TypedHandover } from './page.tsx';
import { readEnd } from './read-end.ts';

const path = '/organisationen/:organisation/personen/:membership/uebergeben';

/** Handing over what somebody holds, by themselves or in their place. */
export const startHandoverRoutes = (holdings: readonly Holdings[]): readonly Route[] => [
  {
    name: 'organisations.show-start-handover',
    method: 'GET',
    path,
    audience: 'public',
    fresh: true,
    handle: (x) => {
      const typed = { email: '', name: '', language: x.language, ends: '', date: '' };
      return startPage(x, { holdings, typed, errors: {} });
    },
  },
  {
    name: 'organisations.start-handover',
    method: 'POST',
    path,
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      const { organisation: organisationId, membership: membershipId } = x.params;
      const form = await x.form();
      const typed = {
        email: form.text('email'),
        name: form.text('name'),
        language: form.text('language'),
        ends: form.text('ends'),
        date: form.text('date'),
      };
      const end = readEnd(typed);
      if (!isKey(organisationId) || !isKey(membershipId) || end === null) {
        return startPage(x, { holdings, typed, errors: standingErrors(x.language, 'no-date') });
      }
      const result = await x.act(startHandover, {
        organisationId,
        membershipId,
        email: typed.email,
        name: typed.name,
        language: isLanguage(typed.language) ? typed.language : x.language,
        endsAt: end.at,
      });
      if (result.ok) return x.redirect(standingPaths.handover(x.language, result.value.handle, 'offered'));
      if (result.reason === 'unknown' || result.reason === 'not-allowed') {
        return startPage(x, { holdings, typed, errors: {} });
      }
      return startPage(x, { holdings, typed, errors: standingErrors(x.language, result.reason) });
    },
  },
];

type Shown = { holdings: readonly Holdings[]; typed: TypedHandover; errors: FieldErrors };

async function startPage(x: Exchange, { holdings, typed, errors }: Shown): Promise<Response> {
  const { actor, language } = x;
  const found = await loadOrganisation(x, async (db, organisation) => {
    const all = (await findAllMemberships(db, organisation.id)).filter(({ endedAt }) => endedAt === null);
    const named = all.find(({ id }) => id === x.params['membership']);
    const roles = all.filter(({ personId }) => personId === named?.personId).map(({ role }) => role);
    return { named, roles, people: named === undefined ? [] : await findAddressees(db, [named.personId]) };
  });
  if (found === null) return x.notFound();
  const { organisation, named, roles, people } = found;
  if (named === undefined || !mayHandOver(actor, organisation, roles)) return x.forbidden();
  const { personId } = named;
  const holder = { personId, organisationId: organisation.id };
  const held = await x.read((db, now) => findHoldings({ db, now, language }, holder, holdings));
  const isReader = personId === actor.personId;
  const name = nameOf(people, personId);
  const title = isReader ? 'handover.start.own' : 'handover.start';
  return x.page({
    title: standingTexts.in(language)(title, { organisation: organisation.name, name }),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <StartHandoverPage
        language={language}
        place={{ id: organisation.id, name: organisation.name, listed: maySeeOrganisations(actor) }}
        membershipId={named.id}
        person={name}
        isReader={isReader}
        holdings={held}
        typed={typed}
        errors={errors}
      />
    ),
  });
}
