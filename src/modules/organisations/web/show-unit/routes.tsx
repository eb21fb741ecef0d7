import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { findAddressees } from '../../../accounts/index.ts';
import { moveUnit } from '../../actions/move-unit.ts';
import { removeUnit } from '../../actions/remove-unit.ts';
import { renameUnit } from '../../actions/rename-unit.ts';
import { mayKeepUnits, maySeeOrganisations } from '../../domain/policy.ts';
import { unitsInOrder, withUnitsBelow } from '../../domain/unit-tree.ts';
import { findAllMemberships } from '../../store/memberships.ts';
import { findUnits } from '../../store/units.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { isKey, loadOrganisation } from '../load-organisation.ts';
import { memberPaths, type Deed } from '../member-paths.ts';
import { nameOf } from '../show-organisation/rows.ts';
import { unitError, type UnitRefusal } from '../unit-error.ts';
import { ShowUnitPage } from './page.tsx';

const path = '/organisationen/:organisation/einheiten/:unit';

/** A unit and the three acts on it, for who keeps the organisation. */
export const showUnitRoutes: readonly Route[] = [
  {
    name: 'organisations.show-unit',
    method: 'GET',
    path,
    audience: 'public',
    handle: (x) => unitPage(x, { errors: {} }),
  },
  {
    name: 'organisations.rename-unit',
    method: 'POST',
    path: `${path}/name`,
    audience: 'public',
    handle: async (x) => {
      const keys = keysOf(x);
      if (keys === null) return unitPage(x, { errors: {} });
      const name = (await x.form()).text('name');
      const result = await x.act(renameUnit, { ...keys, name });
      if (result.ok) return back(x, keys, 'unit-renamed');
      return refused(x, result.reason, { field: 'name', typed: { name } });
    },
  },
  {
    name: 'organisations.move-unit',
    method: 'POST',
    path: `${path}/platz`,
    audience: 'public',
    handle: async (x) => {
      const keys = keysOf(x);
      if (keys === null) return unitPage(x, { errors: {} });
      const partOf = (await x.form()).text('part');
      const result = await x.act(moveUnit, { ...keys, partOf: isKey(partOf) ? partOf : null });
      if (result.ok) return back(x, keys, 'unit-moved');
      return refused(x, result.reason, { field: 'part', typed: { partOf } });
    },
  },
  {
    name: 'organisations.remove-unit',
    method: 'POST',
    path: `${path}/entfernen`,
    audience: 'public',
    handle: async (x) => {
      const keys = keysOf(x);
      if (keys === null) return unitPage(x, { errors: {} });
      const result = await x.act(removeUnit, keys);
      return result.ok ? back(x, keys, 'unit-removed') : refused(x, result.reason, { field: 'form', typed: {} });
    },
  },
];

type Keys = { organisationId: string; unitId: string };
type Typed = { name?: string; partOf?: string };

function keysOf({ params }: Exchange): Keys | null {
  const { organisation, unit } = params;
  return isKey(organisation) && isKey(unit) ? { organisationId: organisation, unitId: unit } : null;
}

const back = (x: Exchange, { organisationId }: Keys, deed: Deed): Response =>
  x.redirect(memberPaths.show(x.language, organisationId, deed));

async function refused(
  x: Exchange,
  reason: UnitRefusal | 'unknown' | 'not-allowed',
  { field, typed }: { field: string; typed: Typed },
): Promise<Response> {
  if (reason === 'unknown') return x.notFound();
  if (reason === 'not-allowed') return x.forbidden();
  return unitPage(x, { errors: { [field]: unitError(x.language, reason) }, typed });
}

async function unitPage(
  x: Exchange,
  { errors, typed = {} }: { errors: FieldErrors; typed?: Typed },
): Promise<Response> {
  const t = memberTexts.in(x.language);
  const found = await loadOrganisation(x, async (db, organisation) => {
    if (!mayKeepUnits(x.actor, organisation)) return null;
    const held = (await findAllMemberships(db, organisation.id)).filter(
      ({ endedAt, unitId }) => endedAt === null && unitId === x.params['unit'],
    );
    const people = await findAddressees(
      db,
      held.map(({ personId }) => personId),
    );
    const units = await findUnits(db, organisation.id);
    return {
      units,
      people: held.map(({ personId, role }) => ({ name: nameOf(people, personId), role: t(`role.${role}`) })),
    };
  });
  if (found === null) return x.notFound();
  const { organisation, ...loaded } = found;
  if (!('units' in loaded)) return x.forbidden();
  const { units, people } = loaded;
  const unit = units.find(({ id }) => id === x.params['unit']);
  if (unit === undefined) return x.notFound();
  const inside = withUnitsBelow(units, unit.id);
  return x.page({
    title: unit.name,
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <ShowUnitPage
        language={x.language}
        place={{ id: organisation.id, name: organisation.name, listed: maySeeOrganisations(x.actor) }}
        unit={unit}
        people={people}
        hasUnitsBelow={inside.size > 1}
        above={unitsInOrder(units).filter(({ id }) => !inside.has(id))}
        typed={{ name: unit.name, partOf: unit.partOf ?? '', ...typed }}
        errors={errors}
      />
    ),
  });
}
