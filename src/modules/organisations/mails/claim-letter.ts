import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';

/** To whom: somebody with an account, or the official address of an organisation. */
export type Addressed = { id: string | null; email: string; language: string };

/** What the letters say; each uses what it needs. */
export type ClaimLetterValues = {
  organisation: string;
  link: string;
  person?: string;
  functionTitle?: string;
  code?: string;
  until?: string;
  reason?: string;
};

export type ClaimLetterKind = 'received' | 'asked' | 'code' | 'proved' | 'refused' | 'settled';

type Input = { kind: ClaimLetterKind; to: Addressed; claimId: string; values: ClaimLetterValues };

const nothing = { person: '', functionTitle: '', code: '', until: '', reason: '' };

/** A letter about a claim: to who claims, to who is asked, or to the official address with the code. */
export function claimLetter({ kind, to, claimId, values }: Input): Letter {
  const language = isLanguage(to.language) ? to.language : 'de';
  const t = standingTexts.in(language);
  const filled = { ...nothing, ...values };
  return {
    kind: `organisations.claim-${kind}`,
    to: to.email,
    personId: to.id,
    language,
    subject: t(`mail.claim.${kind}.subject`, filled),
    body: t(`mail.claim.${kind}.body`, filled),
    about: { kind: 'organisations.claim', id: claimId },
  };
}
