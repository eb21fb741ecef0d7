/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Pagination } from '../../../../ui/pagination.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { textStates, type Completeness, type TextState } from '../../domain/text-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';
import { TextStateChip } from '../text-state-chip.tsx';

/** A text in the list. */
export type TextRow = { catalogue: string; key: string; german: string; shown: string | null; state: TextState };

export type TextsPageProps = {
  language: Language;
  /** The language whose texts are listed. */
  of: Language;
  catalogue: string;
  text: string;
  state: TextState | null;
  catalogues: readonly { name: string; counts: Completeness }[];
  page: number;
  pages: number;
  total: number;
  rows: readonly TextRow[];
};

/** Every text of one language. */
export function TextsPage(props: TextsPageProps): JSX.Element {
  const { language, of, catalogue, text, state, page, pages, rows } = props;
  const t = administrationTexts.in(language);
  const name = languageFacts(of).autonym;
  return (
    <AdminFrame
      language={language}
      title={t('texts.title', { name })}
      lead={t('texts.lead')}
      trail={[{ href: administrationPaths.languages(language), label: t('languages.title') }]}
    >
      <Search {...props} />
      {rows.length === 0 ? (
        <EmptyState title={t('texts.none')}>{t('texts.none.line')}</EmptyState>
      ) : (
        <Texts {...props} />
      )}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) =>
          administrationPaths.texts(language, of, {
            catalogue,
            text,
            page: number,
            ...(state === null ? {} : { state }),
          })
        }
      />
      <ByCatalogue {...props} />
    </AdminFrame>
  );
}

function Search({ language, of, catalogue, text, state, catalogues }: TextsPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <Form language={language} action={administrationPaths.texts(language, of)} method="get" role="search">
      <SearchField
        language={language}
        name="q"
        label={t('texts.search')}
        hint={t('texts.search.hint')}
        value={text}
        optional
      />
      <SelectField
        language={language}
        name="teil"
        label={t('texts.catalogue')}
        options={catalogues.map(({ name }) => ({ value: name, label: name }))}
        value={catalogue}
        optional
      />
      <SelectField
        language={language}
        name="stand"
        label={t('texts.state')}
        options={textStates.map((value) => ({ value, label: t(`text.state.${value}`) }))}
        value={state ?? ''}
        optional
      />
      <Actions>
        <Button again>{t('search.submit')}</Button>
      </Actions>
    </Form>
  );
}

function Texts({ language, of, rows, total }: TextsPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  const { direction, tag } = languageFacts(of);
  return (
    <DataTable
      caption={t('texts.caption', { count: total })}
      columns={[
        {
          label: t('texts.key'),
          heads: true,
          cell: ({ catalogue, key }) => (
            <TextLink href={administrationPaths.text(language, { catalogue, language: of, key })}>
              <Isolate ltr>{key}</Isolate>
            </TextLink>
          ),
        },
        { label: t('texts.catalogue'), cell: ({ catalogue }) => <Isolate ltr>{catalogue}</Isolate> },
        ...(of === 'de'
          ? []
          : [{ label: t('texts.german'), cell: ({ german }: TextRow) => <bdi lang="de">{german}</bdi> }]),
        {
          label: t('texts.text'),
          cell: ({ shown }) =>
            shown === null ? (
              '–'
            ) : (
              <bdi lang={tag === 'de-simple' ? 'de' : tag} dir={direction}>
                {shown}
              </bdi>
            ),
        },
        { label: t('texts.state'), cell: ({ state }) => <TextStateChip language={language} state={state} /> },
      ]}
      rows={rows}
    />
  );
}

function ByCatalogue({ language, of, catalogues }: TextsPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <Disclosure summary={t('texts.by-catalogue')}>
      <DataTable
        caption={t('texts.by-catalogue')}
        captionHidden
        columns={[
          {
            label: t('texts.catalogue'),
            heads: true,
            cell: ({ name }) => (
              <TextLink href={administrationPaths.texts(language, of, { catalogue: name })}>
                <Isolate ltr>{name}</Isolate>
              </TextLink>
            ),
          },
          { label: t('languages.total'), figures: true, cell: ({ counts }) => String(counts.total) },
          ...(['missing', 'outdated', 'changed', 'machine', 'reviewed'] as const).map((state) => ({
            label: t(`text.state.${state}`),
            figures: true,
            cell: ({ counts }: { counts: Completeness }) => String(counts[state]),
          })),
        ]}
        rows={catalogues}
      />
    </Disclosure>
  );
}
