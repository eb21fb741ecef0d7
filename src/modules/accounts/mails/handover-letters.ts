import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { handoverTexts } from '../texts/handover/handover-texts.ts';
import { accountPaths } from '../web/paths.ts';
import { personLanguage } from './person-language.ts';
import type { Reader } from './security-letters.ts';

type Kind = 'code' | 'taken' | 'done' | 'gone';

function letter(person: Reader, kind: Kind, { to, values }: { to: string; values: Record<string, string> }): Letter {
  const language = personLanguage(person);
  const t = handoverTexts.in(language);
  return {
    kind: `accounts.handover-${kind}`,
    to,
    language,
    subject: t(`mail.${kind}.subject`),
    body: t(`mail.${kind}.body`, values),
  };
}

/** To the new owner: where the code is entered. */
export function handoverCodeLetter(
  person: Reader,
  { to, id, code, origin }: { to: string; id: string; code: string; origin: string },
): Letter {
  const link = `${origin}${accountPaths.takeOver(personLanguage(person), id)}`;
  return letter(person, 'code', { to, values: { link, code: code.replaceAll(/(.{4})(?=.)/gu, '$1-') } });
}

/** To an address that has an account already: only its reader learns that. */
export const handoverTakenLetter = (person: Reader, to: string): Letter => letter(person, 'taken', { to, values: {} });

/** To the new owner, once it is theirs. */
export const handoverDoneLetter = (person: Reader, { origin }: { origin: string }): Letter =>
  letter(person, 'done', {
    to: person.email,
    values: { link: `${origin}${accountPaths.signIn(personLanguage(person))}` },
  });

/** To the old address: what happened, and how to object. */
export function handoverGoneLetter(
  person: Reader,
  { origin, token, until }: { origin: string; token: string; until: Instant },
): Letter {
  const language = personLanguage(person);
  const link = `${origin}${accountPaths.objection(language, token)}`;
  return letter(person, 'gone', { to: person.email, values: { link, until: formatsIn(language).dateTime(until) } });
}
