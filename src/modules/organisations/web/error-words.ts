import type { FieldErrors } from '../../../platform/http/parse-form.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { memberTexts, type MemberTexts } from '../texts/members/members-texts.ts';

/** What a schema found, in words; its messages are keys of texts. */
export const errorWords = (language: Language, errors: FieldErrors): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, key]) => [field, memberTexts.in(language)(key as Parameters<MemberTexts>[0])]),
  );
