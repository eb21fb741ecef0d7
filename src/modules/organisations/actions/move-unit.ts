import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayKeepUnits } from '../domain/policy.ts';
import { unitNameObstacle, withUnitsBelow } from '../domain/unit-tree.ts';
import { findUnits, updateUnitPlace } from '../store/units.ts';
import { aboutOrganisation, lockFor } from './lock-for.ts';

type Input = { organisationId: string; unitId: string; partOf: string | null };

/** Puts a unit, with everything in it, below another one or at the top. */
export const moveUnit = defineAction({
  name: 'organisations.move-unit',
  run: async (tools, { organisationId, unitId, partOf }: Input) => {
    const found = await lockFor(tools, { id: organisationId, allowed: mayKeepUnits });
    if (!found.ok) return refuse(found.reason);
    const units = await findUnits(tools.db, organisationId);
    const unit = units.find(({ id }) => id === unitId);
    const isKnown = partOf === null || units.some(({ id }) => id === partOf);
    if (unit === undefined || !isKnown) return refuse('unknown-unit');
    if (partOf !== null && withUnitsBelow(units, unitId).has(partOf)) return refuse('below-itself');
    const obstacle = unitNameObstacle(units, { id: unitId, name: unit.name, partOf });
    if (obstacle !== null) return refuse(obstacle);
    await updateUnitPlace(tools.db, unitId, partOf);
    return done(null, { about: aboutOrganisation(organisationId), details: { unitId, before: unit.partOf, partOf } });
  },
});
