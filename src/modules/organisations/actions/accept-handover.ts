import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Holdings } from '../../../platform/module.ts';
import { endsAtOnce } from '../domain/handover.ts';
import { lockHandover, updateDeputiesTo, updateHandoverState, type StoredHandover } from '../store/handovers.ts';
import { findAllMemberships, insertRole, type StoredMembership } from '../store/memberships.ts';
import { lockOrganisation } from '../store/organisation-details.ts';
import { finishHandover } from './finish-handover.ts';
import { aboutHandover, tellOfHandover } from './tell-of-handover.ts';

/** The successor says yes: roles and what each module tells of go to them, and the former holder's access ends now or on its day. */
export const acceptHandover = (holdings: readonly Holdings[]) =>
  defineAction({
    name: 'organisations.accept-handover',
    run: async (tools, { handle }: { handle: string }) => {
      const { db, actor, now } = tools;
      const handover = await asSystem(db, (system) => lockHandover(system, handle));
      if (handover === undefined || handover.toPerson !== actor.personId) return refuse('unknown');
      if (handover.state !== 'offered') return refuse('answered-already');
      const roles = await asSystem(db, (system) => give(system, { handover, holdings }));
      // Roles that ended meanwhile are nothing anybody could hand over.
      if (roles.length === 0) return refuse('nothing-left');
      const atOnce = endsAtOnce(handover.endsAt, now);
      await asSystem(db, async (system) => {
        await updateHandoverState(system, handover.id, 'accepted');
        if (atOnce) await finishHandover(system, { handover, holdings });
      });
      await tellOfHandover(tools, [handover.fromPerson, handover.startedBy], { kind: 'accepted', handover });
      const { organisationId, fromPerson, toPerson } = handover;
      const details = { organisationId, fromPerson, toPerson, roles, atOnce };
      return done({ organisationId }, { about: aboutHandover(handover.id), details });
    },
  });

type Giving = { handover: StoredHandover; holdings: readonly Holdings[] };

async function give(system: Db, { handover, holdings }: Giving): Promise<string[]> {
  const { organisationId, fromPerson, toPerson } = handover;
  if ((await lockOrganisation(system, organisationId)) === undefined) return [];
  const all = (await findAllMemberships(system, organisationId)).filter(({ endedAt }) => endedAt === null);
  const held = all.filter(({ personId }) => personId === fromPerson);
  for (const role of held) await giveRole(system, { role, all, toPerson });
  const holder = { personId: fromPerson, organisationId };
  for (const each of held.length === 0 ? [] : holdings) await each.give(system, { holder, to: toPerson });
  return held.map(({ role }) => role);
}

type Role = { role: StoredMembership; all: readonly StoredMembership[]; toPerson: string };

/** Function and unit are the post's, not the person's, and go along; deputies stay with the post. */
async function giveRole(system: Db, { role: held, all, toPerson }: Role): Promise<void> {
  const { organisationId, role, functionTitle, unitId, deputyFor } = held;
  const own = all.find((other) => other.personId === toPerson && other.role === role);
  const standsInForSuccessor = deputyFor !== null && own?.id === deputyFor;
  const kept = standsInForSuccessor ? null : deputyFor;
  const id =
    own?.id ??
    (await insertRole(system, { organisationId, personId: toPerson, role, functionTitle, unitId, deputyFor: kept }));
  if (id !== null) await updateDeputiesTo(system, { from: held.id, to: id });
}
