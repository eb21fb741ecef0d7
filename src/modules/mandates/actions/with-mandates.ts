import type { Db } from '../../../platform/db/database.ts';
import type { Identity } from '../../../platform/http/identity.ts';
import { findHeldMandates } from '../store/held-mandates.ts';

/** The identity of a session with what others let its person do. */
export async function withMandates(db: Db, identity: Identity | null): Promise<Identity | null> {
  if (!identity?.actor.personId) return identity;
  const mandates = await findHeldMandates(db, identity.actor.personId);
  return mandates.length === 0 ? identity : { ...identity, actor: { ...identity.actor, mandates } };
}
