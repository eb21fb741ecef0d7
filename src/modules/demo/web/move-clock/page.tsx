import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { toBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Chip } from '../../../../ui/chip.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { usualStart, type Station } from '../../domain/moments.ts';
import { demoTexts } from '../../texts/demo-texts.ts';
import { DemoTabs } from '../demo-tabs.tsx';
import { demoPaths } from '../paths.ts';

export type MoveClockPageProps = {
  language: Language;
  now: Instant;
  stations: readonly Station[];
  error?: string | undefined;
  date: string;
  time: string;
};

/** The stations of the way, a free date, and a new beginning. */
export function MoveClockPage({ language, now, stations, error, date, time }: MoveClockPageProps): JSX.Element {
  const t = demoTexts.in(language);
  const formats = formatsIn(language);
  const last = stations.findLast(({ at }) => at <= now);
  return (
    <>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'date', message: error }]} />
      <h1>{t('clock.title')}</h1>
      <Lead>
        {t('clock.now', { date: formats.dateTime(now) })} {t('clock.lead')}
      </Lead>
      <DemoTabs language={language} here="clock" />
      <Form language={language} action={demoPaths.clock(language)}>
        <ol class="stations">
          {stations.map((station) => (
            <li>
              <div>
                <h2>{t(`station.${station.key}`)}</h2>
                <p class="small mute">{formats.dateTime(station.at)}</p>
                <p>{t(`station.${station.key}.line`)}</p>
              </div>
              {station.at <= now ? (
                <Chip state={station === last ? 'go' : 'neutral'}>
                  {t(station === last ? 'clock.last' : 'clock.past')}
                </Chip>
              ) : (
                <Button kind="quiet" name="station" value={station.key}>
                  {t('clock.go')}
                  <span class="hidden"> {t(`station.${station.key}`)}</span>
                </Button>
              )}
            </li>
          ))}
        </ol>
      </Form>
      <section>
        <h2>{t('clock.other')}</h2>
        <Form language={language} action={demoPaths.clock(language)}>
          <DateField language={language} name="date" label={t('clock.other.date')} value={date} error={error} />
          <TextField language={language} name="time" label={t('clock.other.time')} value={time} code="letters" short />
          <Actions>
            <Button kind="quiet">{t('clock.other.submit')}</Button>
          </Actions>
        </Form>
      </section>
      <section>
        <h2>{t('clock.reset.title')}</h2>
        <p>{t('clock.reset.lead')}</p>
        <Form language={language} action={demoPaths.reset(language)}>
          <SelectField
            language={language}
            name="start"
            label={t('clock.reset.start')}
            options={stations.map(({ key, at }) => ({
              value: key,
              label: `${formats.date(at)}: ${t(`station.${key}`)}`,
            }))}
            value={usualStart.key}
          />
          <Button kind="danger">{t('clock.reset.submit')}</Button>
        </Form>
      </section>
    </>
  );
}

/** While the demo begins anew. */
export function ResetPage({ language, running }: { language: Language; running: boolean }): JSX.Element {
  const t = demoTexts.in(language);
  return (
    <Narrow>
      <h1>{t('clock.reset.title')}</h1>
      <Lead>{t(running ? 'clock.reset.running' : 'clock.reset.unavailable')}</Lead>
      <Actions>
        <LinkButton href={demoPaths.roles(language)}>{t('clock.reset.reload')}</LinkButton>
      </Actions>
    </Narrow>
  );
}

/** Date and time of an instant as the form shows them. */
export const asFormValues = (at: Instant): { date: string; time: string } => {
  const { date, time } = toBerlin(at);
  return { date, time: time.slice(0, 5) };
};
