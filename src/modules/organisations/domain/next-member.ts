import type { Role } from '../../../platform/actions/actor.ts';
import type { HeldRole } from './deputies.ts';
import type { OrganisationKind } from './organisation-kind.ts';
import { leadingRoleOf } from './roles.ts';

/** Whom an organisation lacks most. */
export type NextMember = { step: 'lead' | 'head' | 'deputy'; role: Role; deputyFor: string | null };

/** The one next step of an organisation, or null: somebody who runs its part, a town's head, somebody who stands in. */
export function nextMember(kind: OrganisationKind, held: readonly HeldRole[]): NextMember | null {
  const lead = leadingRoleOf[kind];
  const leads = held.filter(({ role }) => role === lead);
  const [first] = leads;
  if (first === undefined) return { step: 'lead', role: lead, deputyFor: null };
  if (kind === 'municipality' && held.every(({ role }) => role !== 'head')) {
    return { step: 'head', role: 'head', deputyFor: null };
  }
  return leads.length > 1 ? null : { step: 'deputy', role: lead, deputyFor: first.id };
}
