import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { organisationPaths } from '../paths.ts';

/** What a row of the list says of a place. */
export type PlaceRow = {
  label: string;
  type: string;
  kreisLabel: string | null;
  landLabel: string | null;
  population: number | null;
  ags: string | null;
  ars: string | null;
};

export type SearchPlacesPageProps = {
  language: Language;
  /** What was typed. */
  query: string;
  /** Null before anything was asked. */
  hits: readonly PlaceRow[] | null;
  /** In a demo with a register: what is found there. Shown apart, since the two worlds are never mixed. */
  official?: readonly PlaceRow[] | undefined;
  /** Where the data come from; null where all places are invented or none are known. */
  source: { standsOn: string; postalCodes: boolean } | null;
  invented: boolean;
};

/** Asks which municipality, and shows what tells it from others of that name. */
export function SearchPlacesPage({
  language,
  query,
  hits,
  official = [],
  source,
  invented,
}: SearchPlacesPageProps): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <>
      <h1>{t('places.title')}</h1>
      <Lead>{t('places.lead')}</Lead>
      <Form language={language} action={organisationPaths.places(language)} method="get" role="search">
        <SearchField
          language={language}
          name="q"
          label={t('places.field')}
          hint={t('places.hint')}
          value={query}
          suggest={organisationPaths.placeSuggestions(language, 'all')}
        />
        <Actions>
          <Button again>{t('places.submit')}</Button>
        </Actions>
      </Form>
      {hits !== null && <Results language={language} query={query} hits={hits} official={official} />}
      {invented && official.length === 0 && <p class="small mute">{t('places.invented')}</p>}
      {source !== null && <Source language={language} {...source} />}
    </>
  );
}

type ResultsProps = { language: Language; query: string; hits: readonly PlaceRow[]; official: readonly PlaceRow[] };

function Results({ language, query, hits, official }: ResultsProps): JSX.Element {
  const t = organisationTexts.in(language);
  if (hits.length + official.length === 0) {
    return <EmptyState title={t('places.none.title', { text: query })}>{t('places.none.body')}</EmptyState>;
  }
  const world = official.length > 0 ? 'invented' : undefined;
  return (
    <>
      {hits.length > 0 && <Hits language={language} query={query} hits={hits} world={world} />}
      {official.length > 0 && <Hits language={language} query={query} hits={official} world="official" />}
    </>
  );
}

type HitsProps = {
  language: Language;
  query: string;
  hits: readonly PlaceRow[];
  world: 'invented' | 'official' | undefined;
};

function Hits({ language, query, hits, world }: HitsProps): JSX.Element {
  const t = organisationTexts.in(language);
  const { number } = formatsIn(language);
  const found = t('places.found', { count: hits.length, text: query });
  return (
    <section>
      <h2>{found}</h2>
      {world !== undefined && <p>{t(`places.world.${world}`)}</p>}
      <DataTable
        caption={found}
        captionHidden
        columns={[
          { label: t('places.name'), heads: true, cell: ({ label }) => german(label) },
          { label: t('places.type'), cell: ({ type }) => german(type) },
          { label: t('places.kreis'), cell: ({ kreisLabel }) => german(kreisLabel) },
          { label: t('places.land'), cell: ({ landLabel }) => german(landLabel) },
          {
            label: t('places.inhabitants'),
            figures: true,
            cell: ({ population }) => (population === null ? null : number(population)),
          },
          { label: t('places.key'), cell: ({ ags, ars }) => key(ags ?? ars) },
        ]}
        rows={hits}
      />
    </section>
  );
}

/** Names and types are German and official: they stay as they are in every language. What there is none of stays empty. */
const german = (words: string | null): JSX.Element | null =>
  words === null ? null : (
    <span>
      <bdi lang="de">{words}</bdi>
    </span>
  );

const key = (digits: string | null): JSX.Element | null =>
  digits === null ? null : (
    <span>
      <Isolate ltr>{digits}</Isolate>
    </span>
  );

function Source({
  language,
  standsOn,
  postalCodes,
}: {
  language: Language;
  standsOn: string;
  postalCodes: boolean;
}): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <p class="small mute">
      {t('places.source', { date: formatsIn(language).shortDate(fromBerlin(standsOn)) })}
      {postalCodes && ' '}
      {postalCodes && t('places.source.postal')}
    </p>
  );
}
