import type { Actor } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { OrganisationFacts } from '../domain/policy.ts';
import { lockOrganisation } from '../store/organisation-details.ts';

type Loaded = NonNullable<Awaited<ReturnType<typeof lockOrganisation>>>;
type Allowed = (actor: Actor, organisation: OrganisationFacts) => boolean;

/** Locks the organisation an act is about, if the actor may do it. */
export async function lockFor(
  { db, actor }: { db: Db; actor: Actor },
  { id, allowed }: { id: string; allowed: Allowed },
): Promise<{ ok: true; organisation: Loaded } | { ok: false; reason: 'unknown' | 'not-allowed' }> {
  const organisation = await lockOrganisation(db, id);
  if (organisation === undefined) return { ok: false, reason: 'unknown' };
  return allowed(actor, organisation) ? { ok: true, organisation } : { ok: false, reason: 'not-allowed' };
}

/** The object whose audit chain takes every act of this part. */
export const aboutOrganisation = (id: string): { kind: string; id: string } => ({
  kind: 'organisations.organisation',
  id,
});
