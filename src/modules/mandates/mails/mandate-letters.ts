import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Matter } from '../../../platform/module.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Mandate } from '../domain/mandate.ts';
import { mandateTexts } from '../texts/mandate-texts.ts';
import { mandatePaths } from '../web/paths.ts';

type Offer = { to: string; language: Language; matter: Matter; until: Instant; code: string; origin: string };

/** To whom somebody asks for help. It names the matter and nobody: who asks stands on the page. */
export function offerLetter({ to, language, matter, until, code, origin }: Offer): Letter {
  const t = mandateTexts.in(language);
  const values = {
    matter: matter.title,
    until: formatsIn(language).deadline(until),
    link: `${origin}${mandatePaths.accept(language, code)}`,
  };
  return {
    kind: 'mandates.offer',
    to,
    language,
    subject: t('mail.offer.subject'),
    body: t('mail.offer.body', values),
    about: { kind: matter.kind, id: matter.id },
  };
}

export type MandateLetterKind = 'accepted' | 'ended' | 'ends';

type News = {
  kind: MandateLetterKind;
  to: string;
  personId: string;
  language: Language;
  mandate: Mandate;
  matter: Matter | null;
  origin: string;
};

/** To one of the two sides: what happened, until when, where it stands. */
export function mandateLetter({ kind, to, personId, language, mandate, matter, origin }: News): Letter {
  const t = mandateTexts.in(language);
  const values = {
    matter: matter?.title ?? '',
    until: formatsIn(language).deadline(mandate.untilAt),
    link: `${origin}${mandatePaths.show(language, mandate.handle)}`,
  };
  return {
    kind: `mandates.${kind}`,
    to,
    personId,
    language,
    subject: t(`mail.${kind}.subject`),
    body: t(`mail.${kind}.body`, values),
    about: { kind: 'mandates.mandate', id: mandate.id },
  };
}
