import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { demoTexts } from '../texts/demo-texts.ts';
import { demoPaths } from './paths.ts';

/** What every page of a demo says. */
export function DemoBanner({ language, now }: { language: Language; now: Instant }): JSX.Element {
  const t = demoTexts.in(language);
  return (
    <p>
      {t('banner.sentence')} {t('banner.date', { date: formatsIn(language).weekdayDate(now) })}{' '}
      <TextLink href={demoPaths.roles(language)}>{t('banner.link')}</TextLink>
    </p>
  );
}
