import { holds, type Actor } from '../../../platform/actions/actor.ts';

/** Who guards personal data: sees what is left over, places holds, answers for people without account. */
export const mayGuard = (actor: Actor): boolean => holds(actor, 'agency', 'administrator', 'data-protection-officer');

/** The record of processing is also read by who audits. */
export const mayReadRecord = (actor: Actor): boolean => mayGuard(actor) || holds(actor, 'agency', 'auditor');
