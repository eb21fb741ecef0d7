import type { Role } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { administrationTexts } from '../texts/administration-texts.ts';

/** "Programmleitung, Servicestelle": what somebody is where. */
export const roleWords = (
  language: Language,
  { role, organisationName }: { role: Role; organisationName: string },
): string =>
  administrationTexts.in(language)('person.role-at', {
    role: administrationTexts.in(language)(`role.${role}`),
    organisation: organisationName,
  });
