import type { Role } from '../../../platform/actions/actor.ts';
import { rolesOf } from './roles.ts';

const known: ReadonlySet<string> = new Set(Object.values(rolesOf).flat());

/** Whether a text names a role that somebody can be given. */
export const isOrganisationRole = (text: string): text is Role => known.has(text);
