import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayKeepUnits } from '../domain/policy.ts';
import { unitNameObstacle } from '../domain/unit-tree.ts';
import { findUnits, updateUnitName } from '../store/units.ts';
import { aboutOrganisation, lockFor } from './lock-for.ts';

type Input = { organisationId: string; unitId: string; name: string };

/** Gives a unit another name. */
export const renameUnit = defineAction({
  name: 'organisations.rename-unit',
  run: async (tools, { organisationId, unitId, ...written }: Input) => {
    const found = await lockFor(tools, { id: organisationId, allowed: mayKeepUnits });
    if (!found.ok) return refuse(found.reason);
    const units = await findUnits(tools.db, organisationId);
    const unit = units.find(({ id }) => id === unitId);
    if (unit === undefined) return refuse('unknown-unit');
    const name = written.name.trim();
    const obstacle = unitNameObstacle(units, { id: unitId, name, partOf: unit.partOf });
    if (obstacle !== null) return refuse(obstacle);
    await updateUnitName(tools.db, unitId, name);
    return done(null, { about: aboutOrganisation(organisationId), details: { unitId, before: unit.name, name } });
  },
});
