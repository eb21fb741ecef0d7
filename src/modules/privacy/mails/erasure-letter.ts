import { formatsIn } from '../../../platform/i18n/formats.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { privacyTexts } from '../texts/privacy-texts.ts';
import { privacyPaths } from '../web/paths.ts';

type Facts = { person: { id: string; email: string; language: string }; dueAt: Instant; origin: string };

/** Says that an erasure was asked for and until when it can be taken back; also to who did not ask. */
export function erasureLetter({ person, dueAt, origin }: Facts): Letter {
  const language = isLanguage(person.language) ? person.language : 'de';
  const t = privacyTexts.in(language);
  return {
    kind: 'privacy.erasure-asked',
    to: person.email,
    personId: person.id,
    language,
    subject: t('letter.subject'),
    body: t('letter.body', {
      until: formatsIn(language).dateTime(dueAt),
      link: `${origin}${privacyPaths.ownData(language)}`,
    }),
  };
}
