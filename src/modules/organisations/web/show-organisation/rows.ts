import type { Addressee } from '../../../accounts/index.ts';
import { rolesOf } from '../../domain/roles.ts';
import { unitsInOrder, type PlacedUnit, type Unit } from '../../domain/unit-tree.ts';
import type { StoredAbsence } from '../../store/absences.ts';
import type { StoredMembership } from '../../store/memberships.ts';
import type { PastRow, PersonRow } from './people-table.tsx';
import type { UnitRow } from './unit-list.tsx';

/** What the page of an organisation is made from. */
export type Loaded = {
  memberships: readonly StoredMembership[];
  people: readonly Addressee[];
  units: readonly Unit[];
  /** Who is away now. */
  absences: readonly Pick<StoredAbsence, 'personId' | 'deputyId' | 'untilAt'>[];
};

type Reader = { readerId: string | null; mayOpen: (held: StoredMembership) => boolean };

const order = [...new Set(Object.values(rolesOf).flat())];

/** What somebody is called: their name, else their address. */
export const nameOf = (people: readonly Addressee[], personId: string): string => {
  const person = people.find(({ id }) => id === personId);
  return person === undefined ? '–' : person.name || person.email;
};

/** Roles held now: by role, deputies after those they stand in for. */
export function personRows(
  { memberships, people, units, absences }: Loaded,
  { readerId, mayOpen }: Reader,
): PersonRow[] {
  const held = memberships.filter(({ endedAt }) => endedAt === null);
  const rank = ({ role, deputyFor }: StoredMembership): number =>
    order.indexOf(role) * 2 + (deputyFor === null ? 0 : 1);
  const awayOf = (personId: string): PersonRow['away'] => {
    const absence = absences.find((each) => each.personId === personId);
    return absence === undefined ? null : { until: absence.untilAt, deputy: nameOf(people, absence.deputyId) };
  };
  return held
    .sort((one, other) => rank(one) - rank(other))
    .map((member) => {
      const holder = held.find(({ id }) => id === member.deputyFor);
      return {
        membershipId: member.id,
        name: nameOf(people, member.personId),
        role: member.role,
        functionTitle: member.functionTitle,
        unit: units.find(({ id }) => id === member.unitId)?.name ?? null,
        deputises: holder === undefined ? null : nameOf(people, holder.personId),
        away: awayOf(member.personId),
        isReader: member.personId === readerId,
        mayOpen: mayOpen(member),
      };
    });
}

/** Roles that ended, the latest first. */
export const pastRows = ({ memberships, people }: Loaded): PastRow[] =>
  memberships
    .flatMap(({ personId, role, createdAt, endedAt }) =>
      endedAt === null ? [] : [{ name: nameOf(people, personId), role, from: createdAt, until: endedAt }],
    )
    .sort((one, other) => other.until - one.until);

/** Units as lists in lists, with how many people are in each. */
export function unitRows({ memberships, units }: Loaded): UnitRow[] {
  const placed = unitsInOrder(units);
  const peopleIn = (unitId: string): number =>
    new Set(
      memberships.filter((held) => held.endedAt === null && held.unitId === unitId).map(({ personId }) => personId),
    ).size;
  const below = (partOf: string | null): UnitRow[] =>
    placed
      .filter((unit: PlacedUnit) => unit.partOf === partOf)
      .map(({ id, name }) => ({ id, name, people: peopleIn(id), below: below(id) }));
  return below(null);
}
