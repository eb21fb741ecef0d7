import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';
import { standingPaths } from '../web/standing-paths.ts';

type Input = {
  kind: 'offered' | 'accepted' | 'declined' | 'withdrawn' | 'ended';
  to: { id: string; email: string; language: string };
  handover: { id: string; handle: string; organisation: string };
  origin: string;
};

/** A letter about a handover; what is handed over stands on the page behind the sign-in, not here. */
export function handoverLetter({ kind, to, handover, origin }: Input): Letter {
  const language = isLanguage(to.language) ? to.language : 'de';
  const t = standingTexts.in(language);
  const link = `${origin}${standingPaths.handover(language, handover.handle)}`;
  const values = { organisation: handover.organisation, link };
  return {
    kind: `organisations.handover-${kind}`,
    to: to.email,
    personId: to.id,
    language,
    subject: t(`mail.handover.${kind}.subject`, values),
    body: t(`mail.handover.${kind}.body`, values),
    about: { kind: 'organisations.handover', id: handover.id },
  };
}
