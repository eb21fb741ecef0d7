import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { ScheduleWarning } from '../domain/schedule-warnings.ts';
import { callTexts } from '../texts/call/call-texts.ts';

/** What is special about a call's dates. That school holidays aren't known is said as well, more quietly. */
export function ScheduleNotice({
  language,
  warnings,
}: {
  language: Language;
  warnings: readonly ScheduleWarning[];
}): JSX.Element {
  const t = callTexts.in(language);
  const serious = warnings.filter(({ kind }) => kind !== 'school-holidays-unknown');
  const unknown = warnings.some(({ kind }) => kind === 'school-holidays-unknown');
  return (
    <>
      {serious.length > 0 && (
        <Notice language={language} kind="warn" title={t('schedule.title')}>
          <ul>
            {serious.map((warning) => (
              <li>{warningWords(warning, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {unknown && <p class="small mute">{t('schedule.school-holidays-unknown')}</p>}
    </>
  );
}

function warningWords(warning: ScheduleWarning, language: Language): string {
  const t = callTexts.in(language);
  if (warning.kind === 'short') return t('schedule.short', { days: warning.days });
  const date = formatsIn(language).weekdayDate(fromBerlin(warning.date));
  if (warning.kind !== 'holiday') return t(`schedule.${warning.kind}`, { date });
  return warning.everywhere
    ? t('schedule.holiday-everywhere', { date, name: warning.name })
    : t('schedule.holiday', { date, name: warning.name, laender: warning.laender.join(', ') });
}
