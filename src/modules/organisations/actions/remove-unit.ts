import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayKeepUnits } from '../domain/policy.ts';
import { unitNameObstacle } from '../domain/unit-tree.ts';
import { endUnit, findUnits } from '../store/units.ts';
import { aboutOrganisation, lockFor } from './lock-for.ts';

type Input = { organisationId: string; unitId: string };

/** Ends a unit; what was in it comes to the one above. */
export const removeUnit = defineAction({
  name: 'organisations.remove-unit',
  run: async (tools, { organisationId, unitId }: Input) => {
    const found = await lockFor(tools, { id: organisationId, allowed: mayKeepUnits });
    if (!found.ok) return refuse(found.reason);
    const units = await findUnits(tools.db, organisationId);
    const unit = units.find(({ id }) => id === unitId);
    if (unit === undefined) return refuse('unknown-unit');
    const inside = units.filter(({ partOf }) => partOf === unitId);
    const clash = inside.some(({ id, name }) => {
      const others = units.filter((other) => other.id !== unitId);
      return unitNameObstacle(others, { id, name, partOf: unit.partOf }) !== null;
    });
    if (clash) return refuse('name-taken');
    await endUnit(tools.db, unit);
    return done(null, { about: aboutOrganisation(organisationId), details: { unitId, name: unit.name } });
  },
});
