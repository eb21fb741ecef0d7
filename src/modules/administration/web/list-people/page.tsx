/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Pagination } from '../../../../ui/pagination.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';

/** A line of the list. */
export type PersonRow = {
  id: string;
  name: string;
  email: string;
  /** "Programmleitung, Servicestelle" */
  roles: readonly string[];
  sessions: number;
  seenAt: Instant | null;
  hasFactor: boolean;
};

export type PeoplePageProps = {
  language: Language;
  text: string;
  page: number;
  pages: number;
  total: number;
  people: readonly PersonRow[];
};

/** Everybody with an account, found by name or address. */
export function PeoplePage({ language, text, page, pages, total, people }: PeoplePageProps): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <AdminFrame language={language} title={t('people.title')} lead={t('people.lead')}>
      <Form language={language} action={administrationPaths.people(language)} method="get" role="search">
        <SearchField language={language} name="q" label={t('people.search')} value={text} optional />
        <Actions>
          <Button again>{t('search.submit')}</Button>
        </Actions>
      </Form>
      {people.length === 0 ? (
        <EmptyState
          title={t('people.none')}
          action={{ href: administrationPaths.people(language), label: t('people.all') }}
        >
          {t('people.none.line')}
        </EmptyState>
      ) : (
        <People language={language} people={people} total={total} />
      )}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => administrationPaths.people(language, { text, page: number })}
      />
    </AdminFrame>
  );
}

function People({ language, people, total }: Pick<PeoplePageProps, 'language' | 'people' | 'total'>): JSX.Element {
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  return (
    <DataTable
      caption={t('people.caption', { count: total })}
      columns={[
        {
          label: t('people.name'),
          heads: true,
          cell: ({ id, name, email }) => (
            <TextLink href={administrationPaths.person(language, id)}>
              <Isolate>{name === '' ? email || t('people.unnamed') : name}</Isolate>
            </TextLink>
          ),
        },
        { label: t('people.email'), cell: ({ email }) => (email === '' ? '–' : <Isolate ltr>{email}</Isolate>) },
        { label: t('people.roles'), cell: ({ roles }) => (roles.length === 0 ? '–' : <Lines lines={roles} />) },
        { label: t('people.factor'), cell: ({ hasFactor }) => t(hasFactor ? 'people.factor.yes' : 'people.factor.no') },
        { label: t('people.sessions'), figures: true, cell: ({ sessions }) => String(sessions) },
        { label: t('people.seen'), cell: ({ seenAt }) => (seenAt === null ? '–' : formats.shortDate(seenAt)) },
      ]}
      rows={people}
    />
  );
}

const Lines = ({ lines }: { lines: readonly string[] }): JSX.Element => (
  <>
    {lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        <bdi>{line}</bdi>
      </>
    ))}
  </>
);
