/** Mandates (Vollmacht): somebody lets a helper act in one matter until a date. */
export { acceptMandate } from './actions/accept-mandate.ts';
export { endMandate } from './actions/end-mandate.ts';
export { giveMandate } from './actions/give-mandate.ts';
export { recipientsIn } from './actions/recipients-in.ts';
export { withMandates } from './actions/with-mandates.ts';
export type { Parties } from './domain/parties.ts';
export { findParties } from './store/held-mandates.ts';
export { mandateTexts } from './texts/mandate-texts.ts';
export { ActingForNotice, actedWords, MandateBox } from './web/mandate-box.tsx';
export { mandatePaths } from './web/paths.ts';
export { mandatesModule } from './manifest.ts';
