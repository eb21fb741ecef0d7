import type { FieldErrors } from '../../../platform/http/parse-form.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { FactsProblem } from '../domain/organisation-facts.ts';
import { memberTexts } from '../texts/members/members-texts.ts';

/** What is wrong with an organisation's name or website, at its field. */
export function factsErrors(language: Language, reason: FactsProblem | 'already-there'): FieldErrors {
  const t = memberTexts.in(language);
  switch (reason) {
    case 'already-there':
    case 'not-a-website':
      return { [reason === 'already-there' ? 'name' : 'website']: t(`add.error.${reason}`) };
    case 'no-name':
    case 'name-too-long':
      return { name: t(`error.${reason}`) };
    default:
      return reason satisfies never;
  }
}
