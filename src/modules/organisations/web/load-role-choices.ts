import type { Db } from '../../../platform/db/database.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { findAddressees } from '../../accounts/index.ts';
import { rolesToGive } from '../domain/policy.ts';
import { unitsInOrder } from '../domain/unit-tree.ts';
import { findAllMemberships } from '../store/memberships.ts';
import type { OrganisationDetails } from '../store/organisation-details.ts';
import { findUnits } from '../store/units.ts';
import type { RoleChoices } from './member-fields.tsx';
import { nameOf } from './show-organisation/rows.ts';

/** What the reader may give in this organisation: roles, its units, and holders of these roles who deputise for nobody. */
export async function loadRoleChoices(
  { actor }: Pick<Exchange, 'actor'>,
  db: Db,
  organisation: OrganisationDetails,
): Promise<RoleChoices> {
  const roles = rolesToGive(actor, organisation);
  const held = (await findAllMemberships(db, organisation.id)).filter(
    ({ endedAt, deputyFor, role }) => endedAt === null && deputyFor === null && roles.includes(role),
  );
  const people = await findAddressees(db, [...new Set(held.map(({ personId }) => personId))]);
  const units = unitsInOrder(await findUnits(db, organisation.id));
  const holders = held.map(({ id, personId, role }) => ({ membershipId: id, name: nameOf(people, personId), role }));
  return { roles, units, holders };
}
