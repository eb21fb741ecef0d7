/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Button } from '../../../../ui/button.tsx';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';

/** A job and how it went last. */
export type JobRow = {
  name: string;
  words: string;
  health: 'asked' | 'failed' | 'late' | 'fine';
  ranAt: Instant | null;
  milliseconds: number | null;
  nextAt: Instant | null;
  failures: number;
  error: string | null;
};

export type JobsPageProps = { language: Language; jobs: readonly JobRow[]; mayRun: boolean; done: boolean };

const states: Record<JobRow['health'], ChipState> = { asked: 'go', failed: 'due', late: 'due', fine: 'ok' };

/** What runs by itself. */
export function JobsPage({ language, jobs, mayRun, done }: JobsPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <AdminFrame
      language={language}
      title={t('jobs.title')}
      lead={t('jobs.lead')}
      done={done ? t('jobs.done') : undefined}
    >
      {jobs.length === 0 ? (
        <EmptyState title={t('jobs.none')}>{t('jobs.none.line')}</EmptyState>
      ) : (
        <Jobs language={language} jobs={jobs} mayRun={mayRun} />
      )}
    </AdminFrame>
  );
}

function Jobs({ language, jobs, mayRun }: Omit<JobsPageProps, 'done'>): JSX.Element {
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  const when = (at: Instant | null): string => (at === null ? '–' : formats.dateTime(at));
  return (
    <DataTable
      caption={t('jobs.caption')}
      captionHidden
      columns={[
        {
          label: t('jobs.name'),
          heads: true,
          cell: ({ name, words }) => (
            <>
              {words}
              <br />
              <span class="small mute">
                <Isolate ltr>{name}</Isolate>
              </span>
            </>
          ),
        },
        { label: t('jobs.state'), cell: (job) => <State language={language} job={job} /> },
        { label: t('jobs.ran'), cell: ({ ranAt }) => when(ranAt) },
        {
          label: t('jobs.took'),
          figures: true,
          cell: ({ milliseconds }) =>
            milliseconds === null ? '–' : t('jobs.milliseconds', { count: formats.number(milliseconds) }),
        },
        { label: t('jobs.next'), cell: ({ nextAt }) => when(nextAt) },
        ...(mayRun ? [{ label: t('jobs.run'), cell: (job: JobRow) => <RunNow language={language} job={job} /> }] : []),
      ]}
      rows={jobs}
    />
  );
}

function State({ language, job: { health, failures, error } }: { language: Language; job: JobRow }): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <>
      <Chip state={states[health]}>{t(`jobs.state.${health}`)}</Chip>
      {failures > 0 && (
        <>
          <br />
          <span class="small">
            {t('jobs.failures', { count: failures })} <Isolate ltr>{error}</Isolate>
          </span>
        </>
      )}
    </>
  );
}

function RunNow({ language, job: { name, words, health } }: { language: Language; job: JobRow }): JSX.Element {
  const t = administrationTexts.in(language);
  if (health === 'asked') return <span class="mute">{t('jobs.asked')}</span>;
  return (
    <Form language={language} action={administrationPaths.jobs(language)}>
      <HiddenField name="job" value={name} />
      <Button kind="quiet">
        {t('jobs.run')}
        <span class="hidden">: {words}</span>
      </Button>
    </Form>
  );
}
