import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { wayTexts } from '../texts/ways/way-texts.ts';
import { accountPaths } from '../web/paths.ts';
import { personLanguage } from './person-language.ts';

type Told = { personId: string; contactId: string; email: string; language: string };

/** To the contact person: for whom stands behind the link, so that the letter names nobody. */
export function contactLetter({ personId, contactId, email, ...contact }: Told, origin: string): Letter {
  const language = personLanguage(contact);
  const t = wayTexts.in(language);
  return {
    kind: 'accounts.contact',
    to: email,
    personId: contactId,
    language,
    subject: t('mail.contact.subject'),
    body: t('mail.contact.body', { link: `${origin}${accountPaths.card(language, personId)}` }),
  };
}
