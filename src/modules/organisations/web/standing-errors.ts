import type { FieldErrors } from '../../../platform/http/parse-form.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';

const fields = {
  'no-kind': 'kind',
  'no-name': 'name',
  'no-function': 'function',
  'too-long': 'function',
  'place-unknown': 'place',
  'already-yours': 'form',
  'already-open': 'form',
  'too-many': 'form',
  'no-code': 'code',
  taken: 'form',
  'decided-already': 'form',
  'no-decision': 'decision',
  'no-reason': 'reason',
  'reason-too-long': 'reason',
  'not-an-address': 'email',
  'no-post': 'post',
  'no-source': 'source',
  'no-more-codes': 'form',
  'no-code-here': 'form',
  'past-date': 'ends',
  'no-date': 'ends',
  'already-running': 'form',
  'same-person': 'email',
  'not-yourself': 'email',
  'answered-already': 'form',
  'nothing-left': 'form',
  'no-role-here': 'organisation',
  'no-colleague': 'deputy',
  'ends-before': 'until',
  'is-over': 'until',
  'too-far': 'until',
  'away-already': 'form',
  'no-days': 'from',
} as const;

/** Why an act was refused, as far as the person who asked can do something about it. */
export type StandingRefusal = keyof typeof fields;

/** What to do about it, at the field it is about. */
export const standingErrors = (language: Language, reason: StandingRefusal): FieldErrors => ({
  [fields[reason]]: standingTexts.in(language)(`error.${reason}`),
});
