import type { Actor } from '../../../../platform/actions/actor.ts';
import { asSystem } from '../../../../platform/db/as-system.ts';
import type { Db } from '../../../../platform/db/database.ts';
import { findAddressees } from '../../../accounts/index.ts';
import { mayBeDeputised } from '../../domain/absence.ts';
import { findAbsencesIn, findAbsencesOf } from '../../store/absences.ts';
import { findMembers } from '../../store/members.ts';
import { nameOf } from '../show-organisation/rows.ts';
import type { AbsencesPageProps } from './page.tsx';

/** Absences of the reader and of colleagues, and the colleagues who could act for the reader: names of one's own organisations. */
export async function loadAbsences(
  db: Db,
  { personId, memberships }: Actor,
): Promise<Pick<AbsencesPageProps, 'absences' | 'colleagues'>> {
  if (personId === null) return { absences: [], colleagues: [] };
  const own = memberships.filter(({ standsIn }) => standsIn === undefined);
  const organisations = new Map(own.map(({ organisationId, organisationName }) => [organisationId, organisationName]));
  const deputised = new Set(own.filter(({ role }) => mayBeDeputised(role)).map(({ organisationId }) => organisationId));
  const found = await findAbsencesOf(db, personId);
  for (const id of organisations.keys()) found.push(...(await findAbsencesIn(db, id)));
  const absences = [...new Map(found.map((absence) => [absence.id, absence])).values()];
  const pairs: { organisationId: string; deputyId: string }[] = [];
  for (const organisationId of deputised) {
    const members = await asSystem(db, (system) => findMembers(system, organisationId));
    const ids = new Set(members.map((member) => member.personId).filter((id) => id !== personId));
    for (const deputyId of ids) pairs.push({ organisationId, deputyId });
  }
  const people = await findAddressees(db, [
    ...new Set([
      ...pairs.map(({ deputyId }) => deputyId),
      ...absences.flatMap((absence) => [absence.personId, absence.deputyId]),
    ]),
  ]);
  return {
    absences: absences.map(({ id, organisation, personId: absentId, deputyId, fromAt, untilAt }) => ({
      id,
      organisation,
      absent: nameOf(people, absentId),
      deputy: nameOf(people, deputyId),
      fromAt,
      untilAt,
      isOwn: absentId === personId,
    })),
    colleagues: pairs.map(({ organisationId, deputyId }) => ({
      value: `${organisationId}/${deputyId}`,
      name: nameOf(people, deputyId),
      organisation: organisations.get(organisationId) ?? '',
    })),
  };
}
