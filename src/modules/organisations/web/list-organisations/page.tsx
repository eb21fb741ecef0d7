import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Pagination } from '../../../../ui/pagination.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { organisationKinds, type OrganisationKind } from '../../domain/organisation-kind.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { memberPaths } from '../member-paths.ts';

/** A line of the list. */
export type OrganisationRow = {
  id: string;
  kind: OrganisationKind;
  name: string;
  placeType: string | null;
  whereabouts: string | null;
  people: number;
};

export type ListOrganisationsPageProps = {
  language: Language;
  text: string;
  kind: OrganisationKind | null;
  page: number;
  pages: number;
  total: number;
  organisations: readonly OrganisationRow[];
  mayAdd: boolean;
};

/** All organisations, found by name and kind. */
export function ListOrganisationsPage(props: ListOrganisationsPageProps): JSX.Element {
  const { language, text, kind, page, pages, organisations, mayAdd } = props;
  const t = memberTexts.in(language);
  return (
    <>
      <h1>{t('list.title')}</h1>
      <Lead>{t('list.lead')}</Lead>
      <div class="section">
        <Form language={language} action={memberPaths.list(language)} method="get" role="search">
          <SearchField language={language} name="q" label={t('list.search')} value={text} optional />
          <SelectField
            language={language}
            name="art"
            label={t('list.kind')}
            value={kind ?? ''}
            options={organisationKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            optional
          />
          <Actions>
            <Button again>{t('list.submit')}</Button>
            {mayAdd && (
              <LinkButton href={memberPaths.add(language)} quiet>
                {t('list.add')}
              </LinkButton>
            )}
          </Actions>
        </Form>
      </div>
      {organisations.length === 0 ? <Nothing {...props} /> : <Organisations {...props} />}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => memberPaths.list(language, { text, kind, page: number })}
      />
    </>
  );
}

function Nothing({ language, text, kind }: ListOrganisationsPageProps): JSX.Element {
  const t = memberTexts.in(language);
  if (text === '' && kind === null) return <EmptyState title={t('list.empty')}>{t('list.empty.line')}</EmptyState>;
  return (
    <EmptyState title={t('list.none')} action={{ href: memberPaths.list(language), label: t('list.all') }}>
      {t('list.none.line')}
    </EmptyState>
  );
}

function Organisations({ language, organisations, total }: ListOrganisationsPageProps): JSX.Element {
  const t = memberTexts.in(language);
  return (
    <DataTable
      caption={t('list.caption', { count: total })}
      columns={[
        { label: t('list.name'), heads: true, cell: ({ id, name }) => linked(memberPaths.show(language, id), name) },
        { label: t('list.kind'), cell: ({ kind, placeType }) => german(placeType) ?? t(`kind.${kind}`) },
        { label: t('list.where'), cell: ({ whereabouts }) => german(whereabouts) ?? '–' },
        { label: t('list.people'), figures: true, cell: ({ people }) => String(people) },
      ]}
      rows={organisations}
    />
  );
}

const linked = (href: string, name: string): JSX.Element => (
  <TextLink href={href}>
    <Isolate>{name}</Isolate>
  </TextLink>
);

/** Types and names of the register are German and official: they stay as they are in every language. */
const german = (words: string | null): JSX.Element | null => (words === null ? null : <bdi lang="de">{words}</bdi>);
