import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { deviceWords } from '../texts/device-words.ts';
import { securityTexts } from '../texts/security/security-texts.ts';
import { accountPaths } from '../web/paths.ts';
import { personLanguage } from './person-language.ts';

/** Who a letter goes to. */
export type Reader = { id: string; email: string; language: string };

/** What changed in how somebody signs in. */
export type FactorChange =
  | 'passkey-added'
  | 'passkey-removed'
  | 'app-added'
  | 'app-removed'
  | 'codes-made'
  | 'code-used'
  | 'token-made'
  | 'reset';

type Common = { person: Reader; origin: string; token: string; now: Instant };

/** Somebody signed in from a device not seen before. */
export function deviceLetter({ person, device, ...facts }: Common & { device: string }): Letter {
  const language = personLanguage(person);
  const t = securityTexts.in(language);
  const values = { when: formatsIn(language).dateTime(facts.now), device: deviceWords(language, device) };
  return {
    ...addressed('accounts.new-device', person, language),
    subject: t('mail.device.subject'),
    body: t('mail.device.body', { ...values, link: alarmLink(language, facts) }),
  };
}

/** Several wrong codes were typed after a mailed link had been used. */
export function guessesLetter({ person, ...facts }: Common): Letter {
  const language = personLanguage(person);
  const t = securityTexts.in(language);
  const when = formatsIn(language).dateTime(facts.now);
  return {
    ...addressed('accounts.wrong-codes', person, language),
    subject: t('mail.guesses.subject'),
    body: t('mail.guesses.body', { when, link: alarmLink(language, facts) }),
  };
}

/** A way to sign in was added, removed or used up. */
export function changedLetter({ person, what, ...facts }: Common & { what: FactorChange }): Letter {
  const language = personLanguage(person);
  const t = securityTexts.in(language);
  const values = { what: t(`changed.${what}`), when: formatsIn(language).dateTime(facts.now) };
  return {
    ...addressed('accounts.factor-changed', person, language),
    subject: t('mail.changed.subject'),
    body: t('mail.changed.body', { ...values, link: alarmLink(language, facts) }),
  };
}

/** The code that confirms an act of somebody without a second factor. */
export function confirmationLetter({ person, code }: { person: Reader; code: string }): Letter {
  const language = personLanguage(person);
  const t = securityTexts.in(language);
  return {
    ...addressed('accounts.confirmation', person, language),
    subject: t('mail.confirm.subject', { code }),
    body: t('mail.confirm.body', { code }),
  };
}

const addressed = (
  kind: string,
  { id, email }: Reader,
  language: Language,
): Pick<Letter, 'kind' | 'to' | 'personId' | 'language'> => ({ kind, to: email, personId: id, language });

const alarmLink = (language: Language, { origin, token }: { origin: string; token: string }): string =>
  `${origin}${accountPaths.alarm(language, token)}`;
