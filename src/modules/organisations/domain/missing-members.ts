import type { Role } from '../../../platform/actions/actor.ts';
import type { HeldRole } from './deputies.ts';
import type { OrganisationKind } from './organisation-kind.ts';
import { leadingRoleOf } from './roles.ts';

/** Somebody an organisation lacks. */
export type MissingMember = { step: 'lead' | 'head' | 'deputy'; role: Role; deputyFor: string | null };

/** Whom an organisation lacks, the most important first: somebody who runs its part, a town's head, somebody who stands in. */
export function missingMembers(kind: OrganisationKind, held: readonly HeldRole[]): MissingMember[] {
  const role = leadingRoleOf[kind];
  const leads = held.filter((member) => member.role === role);
  const [first] = leads;
  const missing: MissingMember[] = [];
  if (first === undefined) missing.push({ step: 'lead', role, deputyFor: null });
  if (kind === 'municipality' && held.every((member) => member.role !== 'head')) {
    missing.push({ step: 'head', role: 'head', deputyFor: null });
  }
  if (first !== undefined && leads.length === 1) missing.push({ step: 'deputy', role, deputyFor: first.id });
  return missing;
}
