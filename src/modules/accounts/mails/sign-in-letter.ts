import type { Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { accountTexts } from '../texts/account-texts.ts';
import { accountPaths } from '../web/paths.ts';

type Input = { to: string; language: Language; code: string; token: string; origin: string };

/** The letter with link and code. */
export function signInLetter({ to, language, code, token, origin }: Input): Letter {
  const t = accountTexts.in(language);
  return {
    kind: 'accounts.sign-in',
    to,
    language,
    subject: t('mail.sign-in.subject', { code }),
    body: t('mail.sign-in.body', { code, link: `${origin}${accountPaths.openLink(language, token)}` }),
  };
}
