import { holds, type Actor } from '../../../platform/actions/actor.ts';

/** Changes anything here. */
export const mayAdminister = (actor: Actor): boolean =>
  actor.scope === 'system' || holds(actor, 'agency', 'administrator');

/** Sees how the platform runs. Auditors and the data-protection officer only look. */
export const mayReadAdministration = (actor: Actor): boolean =>
  mayAdminister(actor) || holds(actor, 'agency', 'auditor', 'data-protection-officer');

/** Sees who is known with which address and role; auditing needs acts, not address books. */
export const mayReadPeople = (actor: Actor): boolean =>
  mayAdminister(actor) || holds(actor, 'agency', 'data-protection-officer');

/** Opens the address a letter went to, with a reason that is kept. */
export const mayOpenRecipient = (actor: Actor): boolean => mayReadPeople(actor);
