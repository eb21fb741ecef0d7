import type { FormValues } from '../../../platform/http/form-values.ts';
import type { FieldErrors } from '../../../platform/http/parse-form.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { memberTexts } from '../texts/members/members-texts.ts';
import { isKey } from './load-organisation.ts';
import type { TypedRole } from './member-fields.tsx';

/** What was typed about a role. */
export const readRole = (form: FormValues): TypedRole => ({
  role: form.text('role'),
  functionTitle: form.text('function'),
  unit: form.text('unit'),
  deputyFor: form.text('deputy'),
});

/** The same for the act; an answer that was left open is none. */
export const chosenPlaces = ({ functionTitle, unit, deputyFor }: TypedRole) => ({
  functionTitle,
  unitId: isKey(unit) ? unit : null,
  deputyFor: isKey(deputyFor) ? deputyFor : null,
});

const fields = {
  'role-not-here': 'role',
  'role-above-own': 'role',
  'last-administrator': 'role',
  'not-an-address': 'email',
  'already-member': 'role',
  'not-yourself': 'email',
  'too-many': 'form',
  'too-long': 'function',
  'unknown-unit': 'unit',
  'deputy-unknown': 'deputy',
  'deputy-self': 'deputy',
  'deputy-other-role': 'deputy',
  'deputy-chain': 'deputy',
} as const;

/** Why an act on a role was refused, as far as the person who asked can do something about it. */
export type RoleRefusal = keyof typeof fields;

/** What to do about it, at the field it is about. */
export const roleErrors = (language: Language, reason: RoleRefusal): FieldErrors => ({
  [fields[reason]]: memberTexts.in(language)(`error.${reason}`),
});
