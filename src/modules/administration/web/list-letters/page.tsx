/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Pagination } from '../../../../ui/pagination.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { letterStates, type LetterState } from '../../domain/letter-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';
import { LetterChip } from './letter-chip.tsx';
import type { LetterRow } from './letter-row.ts';

export type LettersPageProps = {
  language: Language;
  state: LetterState | null;
  page: number;
  pages: number;
  total: number;
  letters: readonly LetterRow[];
};

/** Every letter the platform writes. */
export function LettersPage({ language, state, page, pages, total, letters }: LettersPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <AdminFrame language={language} title={t('letters.title')} lead={t('letters.lead')}>
      <Form language={language} action={administrationPaths.letters(language)} method="get" role="search">
        <SelectField
          language={language}
          name="stand"
          label={t('letters.state')}
          value={state ?? ''}
          options={letterStates.map((value) => ({ value, label: t(`letters.state.${value}`) }))}
          optional
        />
        <Actions>
          <Button again>{t('search.submit')}</Button>
        </Actions>
      </Form>
      {letters.length === 0 ? (
        <EmptyState title={t('letters.none')}>{t('letters.none.line')}</EmptyState>
      ) : (
        <Letters language={language} letters={letters} total={total} />
      )}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => administrationPaths.letters(language, { state, page: number })}
      />
    </AdminFrame>
  );
}

type ListProps = Pick<LettersPageProps, 'language' | 'letters' | 'total'>;

function Letters({ language, letters, total }: ListProps): JSX.Element {
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  return (
    <DataTable
      caption={t('letters.caption', { count: total })}
      columns={[
        {
          label: t('letters.kind'),
          heads: true,
          cell: ({ id, kind }) => (
            <TextLink href={administrationPaths.letter(language, id)}>
              <Isolate ltr>{kind}</Isolate>
            </TextLink>
          ),
        },
        { label: t('letters.recipient'), cell: ({ recipient }) => <Isolate ltr>{recipient}</Isolate> },
        { label: t('letters.state'), cell: ({ state }) => <LetterChip language={language} state={state} /> },
        { label: t('letters.attempts'), figures: true, cell: ({ attempts }) => String(attempts) },
        {
          label: t('letters.error'),
          cell: ({ error }) => (error === null ? '–' : <Isolate ltr>{error}</Isolate>),
        },
        { label: t('letters.created'), cell: ({ createdAt }) => formats.dateTime(createdAt) },
      ]}
      rows={letters}
    />
  );
}
