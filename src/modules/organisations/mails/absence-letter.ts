import { formatsIn } from '../../../platform/i18n/formats.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';
import { standingPaths } from '../web/standing-paths.ts';

type Input = {
  kind: 'named' | 'ended';
  to: { id: string; email: string; language: string };
  absence: { id: string; organisation: string; fromAt: Instant; untilAt: Instant };
  origin: string;
};

/** Tells a deputy that they stand in, from when and until when, or that it is over early. */
export function absenceLetter({ kind, to, absence, origin }: Input): Letter {
  const language = isLanguage(to.language) ? to.language : 'de';
  const t = standingTexts.in(language);
  const formats = formatsIn(language);
  const values = {
    organisation: absence.organisation,
    from: formats.date(absence.fromAt),
    until: formats.deadline(absence.untilAt),
    link: `${origin}${standingPaths.absences(language)}`,
  };
  return {
    kind: `organisations.absence-${kind}`,
    to: to.email,
    personId: to.id,
    language,
    subject: t(`mail.absence.${kind}.subject`, values),
    body: t(`mail.absence.${kind}.body`, values),
    about: { kind: 'organisations.absence', id: absence.id },
  };
}
