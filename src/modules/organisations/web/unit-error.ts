import type { Language } from '../../../platform/i18n/languages.ts';
import { memberTexts } from '../texts/members/members-texts.ts';

/** Why an act on a unit was refused, as far as the person who asked can do something about it. */
export type UnitRefusal = 'no-name' | 'name-too-long' | 'name-taken' | 'unknown-unit' | 'below-itself';

/** What to do about it, in words. */
export const unitError = (language: Language, reason: UnitRefusal): string =>
  memberTexts.in(language)(`error.${reason}`);
