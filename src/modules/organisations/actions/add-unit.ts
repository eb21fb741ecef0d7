import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayKeepUnits } from '../domain/policy.ts';
import { unitNameObstacle } from '../domain/unit-tree.ts';
import { findUnits, insertUnit } from '../store/units.ts';
import { aboutOrganisation, lockFor } from './lock-for.ts';

type Input = { organisationId: string; name: string; partOf: string | null };

/** Adds a unit: a department, an office, a working group. */
export const addUnit = defineAction({
  name: 'organisations.add-unit',
  run: async (tools, { organisationId, partOf, ...written }: Input) => {
    const found = await lockFor(tools, { id: organisationId, allowed: mayKeepUnits });
    if (!found.ok) return refuse(found.reason);
    const units = await findUnits(tools.db, organisationId);
    if (partOf !== null && units.every(({ id }) => id !== partOf)) return refuse('unknown-unit');
    const name = written.name.trim();
    const obstacle = unitNameObstacle(units, { name, partOf });
    if (obstacle !== null) return refuse(obstacle);
    const id = await insertUnit(tools.db, { organisationId, name, partOf });
    return done({ id }, { about: aboutOrganisation(organisationId), details: { unitId: id, name, partOf } });
  },
});
