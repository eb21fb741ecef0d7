import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Identity } from '../../../platform/http/identity.ts';
import { touchSession } from '../../accounts/index.ts';
import { countingActor, type SecondFactorDuty } from '../domain/second-factor-duty.ts';
import { findSessionActor } from '../store/members.ts';

/** Who a request's session stands for, and what of it counts; notes to the hour that the session is used. */
export async function identify(db: Db, digest: Buffer, duty: SecondFactorDuty): Promise<Identity | null> {
  const found = await findSessionActor(db, digest);
  if (found === null) return null;
  const { session, isStale } = found;
  if (isStale) await asSystem(db, (system) => touchSession(system, session.id));
  return { session, actor: countingActor({ ...found, awaitsFactor: session.awaitsFactor }, duty) };
}
