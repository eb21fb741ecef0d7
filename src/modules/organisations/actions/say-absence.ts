import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { findAddressees } from '../../accounts/index.ts';
import { absenceObstacle, mayBeDeputised, type AbsenceMail, type AbsenceTimes } from '../domain/absence.ts';
import { absenceLetter } from '../mails/absence-letter.ts';
import { findAbsence, hasOverlap, insertAbsence, updateAbsenceEnded } from '../store/absences.ts';
import { findMembers } from '../store/members.ts';

type Input = AbsenceTimes & { organisationId: string; deputyId: string; mail: AbsenceMail };

const limit = { limit: 20, windowSeconds: 86_400 };

const about = (id: string): { kind: string; id: string } => ({ kind: 'organisations.absence', id });

/** Somebody says when they are away and which colleague acts in their place meanwhile. */
export const sayAbsence = defineAction({
  name: 'organisations.say-absence',
  run: async (tools, { organisationId, deputyId, mail, ...times }: Input) => {
    const { db, actor, now, origin } = tools;
    const { personId } = actor;
    if (personId === null) return refuse('sign-in-needed');
    const members = await asSystem(db, (system) => findMembers(system, organisationId));
    const own = members.filter((held) => held.personId === personId && mayBeDeputised(held.role));
    if (own.length === 0) return refuse('no-role-here');
    if (deputyId === personId || members.every((held) => held.personId !== deputyId)) return refuse('no-colleague');
    const obstacle = absenceObstacle(times, now);
    if (obstacle !== null) return refuse(obstacle);
    if (await hasOverlap(db, { organisationId, personId, ...times })) return refuse('away-already');
    if (!(await withinLimit(db, { bucket: `absence:${personId}`, ...limit }))) return refuse('too-many');
    const id = newId();
    await insertAbsence(db, { id, organisationId, personId, deputyId, mail, ...times });
    const absence = await findAbsence(db, id);
    if (absence === undefined) throw new Error('an absence is not visible to who said it');
    for (const to of await findAddressees(db, [deputyId])) {
      await tools.mail(absenceLetter({ kind: 'named', to, absence, origin }));
    }
    return done({ id }, { about: about(id), details: { organisationId, personId, deputyId, mail, ...times } });
  },
});

/** Whoever is back early, or stays after all, takes it back; the deputy hears of it. */
export const endAbsence = defineAction({
  name: 'organisations.end-absence',
  run: async (tools, { id }: { id: string }) => {
    const { db, actor, origin } = tools;
    const absence = await findAbsence(db, id);
    if (absence === undefined || absence.personId !== actor.personId) return refuse('unknown');
    await updateAbsenceEnded(db, id);
    for (const to of await findAddressees(db, [absence.deputyId])) {
      await tools.mail(absenceLetter({ kind: 'ended', to, absence, origin }));
    }
    return done(null, { about: about(id) });
  },
});
