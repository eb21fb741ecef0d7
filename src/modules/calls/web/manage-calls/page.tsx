import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import type { ChipState } from '../../../../ui/chip.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import type { CallPhase } from '../../domain/call-phase.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { callTitle } from '../staff-call.tsx';

/** A call as the agency's list names it. */
export type ManagedCall = { call: StoredCall; phase: CallPhase; drafts: number; submitted: number; questions: number };

const chipOf: Readonly<Record<CallPhase, ChipState>> = {
  draft: 'due',
  'with-ministry': 'go',
  announced: 'neutral',
  open: 'go',
  closed: 'neutral',
  cancelled: 'neutral',
};

export type ManageCallsPageProps = { language: Language; calls: readonly ManagedCall[]; mayCreate: boolean };

/** The agency's calls, the newest first. */
export function ManageCallsPage({ language, calls, mayCreate }: ManageCallsPageProps): JSX.Element {
  const t = callTexts.in(language);
  const { date } = formatsIn(language);
  const create = { href: callPaths.create(language), label: t('manage.create') };
  if (calls.length === 0) {
    return (
      <>
        <h1>{t('manage.heading')}</h1>
        <EmptyState title={t('manage.empty.title')} action={mayCreate ? create : undefined}>
          {t('manage.empty.body')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <h1>{t('manage.heading')}</h1>
      {mayCreate && (
        <Actions>
          <LinkButton href={create.href}>{create.label}</LinkButton>
        </Actions>
      )}
      <TaskList
        tasks={calls.map(({ call, phase, drafts, submitted, questions }) => ({
          href: callPaths.prepare(language, call.id),
          title: callTitle(call, language),
          line: t('manage.line', {
            fileNumber: call.fileNumber,
            opens: date(call.opensAt),
            closes: date((call.closesAt - 1) as typeof call.closesAt),
            drafts,
            submitted,
            questions,
          }),
          state: { kind: chipOf[phase], word: t(`phase.${phase}`) },
        }))}
      />
    </>
  );
}
