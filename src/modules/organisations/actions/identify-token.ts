import type { TokenIdentity } from '../../../platform/api/api-surroundings.ts';
import { isScope } from '../../../platform/api/scopes.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { touchToken } from '../../accounts/index.ts';
import { countingActor, type SecondFactorDuty } from '../domain/second-factor-duty.ts';
import { findTokenActor } from '../store/token-actor.ts';

/**
 * Who a token stands for, and what of it counts; notes to the day that it is used. A token of an organisation holds the roles
 * there and no others, and nothing once its maker has left.
 */
export async function identifyToken(db: Db, digest: Buffer, duty: SecondFactorDuty): Promise<TokenIdentity | null> {
  const found = await findTokenActor(db, digest);
  if (found === null) return null;
  const { tokenId, organisationId, scopes, hasFactor, isStale } = found;
  const { memberships } = countingActor({ actor: found.actor, awaitsFactor: false, hasFactor }, duty);
  const held =
    organisationId === null ? memberships : memberships.filter((one) => one.organisationId === organisationId);
  if (organisationId !== null && held.length === 0) return null;
  if (isStale) await asSystem(db, (system) => touchToken(system, tokenId));
  return { tokenId, organisationId, scopes: scopes.filter(isScope), actor: { ...found.actor, memberships: held } };
}
