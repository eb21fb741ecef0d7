import type { JSX } from 'preact';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths } from '../paths.ts';
import { ArchiveSection } from './archive-section.tsx';
import type { BoardProps, ShownDue } from './board-props.ts';
import { HoldSection } from './hold-section.tsx';
import { PeriodSection } from './period-section.tsx';
import { ProofSection } from './proof-section.tsx';
import { RequestSection } from './request-section.tsx';

/** What is left over, and what who guards personal data can do: offers, holds, requests, periods, proofs. */
export function BoardPage(props: BoardProps): JSX.Element {
  const { language, due, done, errors } = props;
  const t = privacyTexts.in(language);
  const figures = (['leftover', 'offered', 'held'] as const).map((column) => ({
    label: t(`board.${column}`),
    cell: (row: ShownDue) => row[column],
    figures: true,
  }));
  return (
    <>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>{t('board.title')}</h1>
      {done !== null && (
        <Notice language={language} kind="success">
          {t(`guard.done.${done}`)}
        </Notice>
      )}
      <Lead>{t('board.lead')}</Lead>
      {due.length === 0 ? (
        <EmptyState title={t('board.empty.title')}>{t('board.empty.lead')}</EmptyState>
      ) : (
        <DataTable
          caption={t('board.title')}
          captionHidden
          columns={[{ label: t('board.what'), cell: ({ what }: ShownDue) => what, heads: true }, ...figures]}
          rows={due}
        />
      )}
      <TextLink href={privacyPaths.record(language)} alone>
        {t('board.record')}
      </TextLink>
      <ArchiveSection {...props} />
      <HoldSection {...props} />
      <RequestSection {...props} />
      <PeriodSection {...props} />
      <ProofSection {...props} />
    </>
  );
}
