import { holds, type Actor } from '../../../platform/actions/actor.ts';

/** The agency's administration keeps the register; its programme leads confirm what became of municipalities. */
export const mayKeepRegister = (actor: Actor): boolean =>
  actor.scope === 'system' || holds(actor, 'agency', 'administrator', 'programme-lead');
