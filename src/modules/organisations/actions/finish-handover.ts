import type { Db } from '../../../platform/db/database.ts';
import type { Holdings } from '../../../platform/module.ts';
import { updateHandoverState, type StoredHandover } from '../store/handovers.ts';
import { endMembership, findAllMemberships, updateDeputiesToNobody } from '../store/memberships.ts';

type Finishing = { handover: StoredHandover; holdings: readonly Holdings[] };

/** The former holder's access ends: every role here, and what each module tells of. Needs the rights of the system. */
export async function finishHandover(system: Db, { handover, holdings }: Finishing): Promise<void> {
  const { organisationId, fromPerson, toPerson } = handover;
  const held = (await findAllMemberships(system, organisationId)).filter(
    ({ personId, endedAt }) => personId === fromPerson && endedAt === null,
  );
  for (const { id } of held) {
    await updateDeputiesToNobody(system, id);
    await endMembership(system, id);
  }
  for (const each of holdings) {
    await each.take(system, { holder: { personId: fromPerson, organisationId }, to: toPerson });
  }
  await updateHandoverState(system, handover.id, 'done');
}
