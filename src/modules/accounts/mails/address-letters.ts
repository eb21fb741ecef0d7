import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { securityTexts } from '../texts/security/security-texts.ts';
import { accountPaths } from '../web/paths.ts';
import { personLanguage } from './person-language.ts';
import type { Reader } from './security-letters.ts';

/** To the new address: the code that shows it is read by the person. */
export function newAddressLetter(person: Reader, { to, code }: { to: string; code: string }): Letter {
  const language = personLanguage(person);
  const t = securityTexts.in(language);
  return {
    kind: 'accounts.new-address',
    to,
    language,
    subject: t('mail.address-new.subject', { code }),
    body: t('mail.address-new.body', { code }),
  };
}

/** To an address that has an account already: only its reader learns that. */
export function addressTakenLetter(person: Reader, to: string): Letter {
  const language = personLanguage(person);
  const t = securityTexts.in(language);
  return {
    kind: 'accounts.address-taken',
    to,
    language,
    subject: t('mail.address-taken.subject'),
    body: t('mail.address-taken.body'),
  };
}

type Objection = { origin: string; token: string; until: Instant };

/** To the old address: what happened, and how to take it back. */
export function oldAddressLetter(person: Reader, { origin, token, until }: Objection): Letter {
  const language = personLanguage(person);
  const t = securityTexts.in(language);
  const link = `${origin}${accountPaths.objection(language, token)}`;
  return {
    kind: 'accounts.old-address',
    to: person.email,
    language,
    subject: t('mail.address-old.subject'),
    body: t('mail.address-old.body', { link, until: formatsIn(language).dateTime(until) }),
  };
}
