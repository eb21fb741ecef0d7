import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { addUnit } from '../../actions/add-unit.ts';
import { mayKeepUnits, maySeeOrganisations } from '../../domain/policy.ts';
import { unitsInOrder } from '../../domain/unit-tree.ts';
import { findUnits } from '../../store/units.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { isKey, loadOrganisation } from '../load-organisation.ts';
import { memberPaths } from '../member-paths.ts';
import { unitError } from '../unit-error.ts';
import { AddUnitPage, type AddUnitPageProps } from './page.tsx';

/** Adding a unit, for who keeps the organisation. */
export const addUnitRoutes: readonly Route[] = [
  {
    name: 'organisations.show-add-unit',
    method: 'GET',
    path: '/organisationen/:organisation/einheiten/neu',
    audience: 'public',
    handle: (x) => addUnitPage(x, { typed: { name: '', partOf: '' }, errors: {} }),
  },
  {
    name: 'organisations.add-unit',
    method: 'POST',
    path: '/organisationen/:organisation/einheiten/neu',
    audience: 'public',
    handle: async (x) => {
      const { organisation: organisationId } = x.params;
      if (!isKey(organisationId)) return x.notFound();
      const form = await x.form();
      const typed = { name: form.text('name'), partOf: form.text('part') };
      const partOf = isKey(typed.partOf) ? typed.partOf : null;
      const result = await x.act(addUnit, { organisationId, name: typed.name, partOf });
      if (result.ok) return x.redirect(memberPaths.show(x.language, organisationId, 'unit-added'));
      if (result.reason === 'unknown') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      const field = result.reason === 'unknown-unit' ? 'part' : 'name';
      return addUnitPage(x, { typed, errors: { [field]: unitError(x.language, result.reason) } });
    },
  },
];

async function addUnitPage(x: Exchange, shown: Pick<AddUnitPageProps, 'typed' | 'errors'>): Promise<Response> {
  const found = await loadOrganisation(x, async (db, { id }) => ({ units: await findUnits(db, id) }));
  if (found === null) return x.notFound();
  const { organisation, units } = found;
  if (!mayKeepUnits(x.actor, organisation)) return x.forbidden();
  const place = { id: organisation.id, name: organisation.name, listed: maySeeOrganisations(x.actor) };
  return x.page({
    title: memberTexts.in(x.language)('unit.new.title'),
    ...(Object.keys(shown.errors).length > 0 ? { status: 422 as const } : {}),
    body: <AddUnitPage language={x.language} place={place} units={unitsInOrder(units)} {...shown} />,
  });
}
