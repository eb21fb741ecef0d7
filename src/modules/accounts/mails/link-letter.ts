import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { wayTexts } from '../texts/ways/way-texts.ts';
import { personLanguage } from './person-language.ts';
import type { Reader } from './security-letters.ts';

/** The code that connects somebody's account with one elsewhere. */
export function linkLetter(person: Reader, { code, name }: { code: string; name: string }): Letter {
  const language = personLanguage(person);
  const t = wayTexts.in(language);
  return {
    kind: 'accounts.connect',
    to: person.email,
    personId: person.id,
    language,
    subject: t('mail.link.subject', { code }),
    body: t('mail.link.body', { code, name }),
  };
}
