import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { ChipState } from '../../../../ui/chip.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import type { Attention, AttentionKind } from '../../domain/attention.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';

/** A part of the administration the reader may open. */
export type Area = {
  name: 'people' | 'organisations' | 'register' | 'jobs' | 'letters' | 'audit' | 'languages' | 'settings' | 'feedback';
  href: string;
};

export type OverviewPageProps = {
  language: Language;
  attention: readonly (Attention & { href: string | null })[];
  /** What other parts of the platform wait for the reader with. */
  waiting: readonly { href: string; title: string; line: string }[];
  areas: readonly Area[];
};

const urgent: readonly AttentionKind[] = [
  'jobs-late',
  'jobs-failed',
  'letters-failed',
  'backup-never',
  'register-none',
];

/** What needs attention, and every part of the administration. */
export function OverviewPage({ language, attention, waiting, areas }: OverviewPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  const todo: { kind: ChipState; word: string } = { kind: 'due', word: t('overview.todo') };
  const look: { kind: ChipState; word: string } = { kind: 'neutral', word: t('overview.look') };
  const tasks = [
    ...attention.map(({ kind, count, href }) => ({
      href: href ?? '',
      title: t(`attention.${kind}`, { count }),
      line: t(`attention.${kind}.line`),
      state: urgent.includes(kind) ? todo : look,
    })),
    ...waiting.map((each) => ({ ...each, state: todo })),
  ];
  return (
    <>
      <h1>{t('overview.title')}</h1>
      <Lead>{t('overview.lead')}</Lead>
      <section class="section">
        <h2>{t('overview.attention')}</h2>
        {tasks.length === 0 ? (
          <Notice language={language} kind="success" title={t('overview.calm')}>
            {t('overview.calm.line')}
          </Notice>
        ) : (
          <TaskList tasks={tasks} />
        )}
      </section>
      <section class="section">
        <h2>{t('overview.areas')}</h2>
        <TaskList
          tasks={areas.map(({ name, href }) => ({ href, title: t(`area.${name}`), line: t(`area.${name}.line`) }))}
        />
      </section>
    </>
  );
}
