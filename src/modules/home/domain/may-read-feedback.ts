import { holds, type Actor } from '../../../platform/actions/actor.ts';

/** Staff of the agency who can do something about what visitors say. */
export const mayReadFeedback = (actor: Actor): boolean =>
  actor.scope === 'system' || holds(actor, 'agency', 'administrator', 'programme-lead', 'adviser');
