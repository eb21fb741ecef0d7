import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Figure } from '../../../../ui/figure.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { localText, type LocalText } from '../../domain/call-content.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalWords } from '../local-words.tsx';
import { MapOfGermany, type MapPoint } from '../map-of-germany.tsx';
import { reviewPaths } from '../review-paths.ts';

/** A model municipality that accepted. */
export type PublishedRow = {
  name: string;
  type: string;
  landLabel: string;
  population: number | null;
  lat: number | null;
  lon: number | null;
};

export type PublishedPageProps = {
  language: Language;
  slug: string;
  title: LocalText;
  places: readonly PublishedRow[];
  open: OpenPlaces;
  /** Printed with the list, where the call was published under one. */
  reservation: LocalText | null;
};

/** Places nobody has accepted yet: how many are offered, and how many are free. */
export type OpenPlaces = { offered: number; free: number };

/** Who takes part: on the map and as a list, for everyone. */
export function PublishedPage({ language, slug, title, places, open, reservation }: PublishedPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <>
      <Breadcrumb
        language={language}
        trail={[
          { href: callPaths.list(language), label: t('published.calls') },
          { href: callPaths.show(language, slug), label: localText(title, language).words },
        ]}
      />
      <h1>{t('published.title', { count: places.length })}</h1>
      <Lead>
        <LocalWords text={title} language={language} />
      </Lead>
      <Open language={language} open={open} />
      {places.length === 0 ? (
        <EmptyState title={t('published.empty')}>{t('published.empty.line')}</EmptyState>
      ) : (
        <Selection language={language} places={places} />
      )}
      {places.length > 0 && reservation !== null && (
        <p class="small mute">
          <LocalWords text={reservation} language={language} />
        </p>
      )}
    </>
  );
}

function Open({ language, open }: Pick<PublishedPageProps, 'language' | 'open'>): JSX.Element | null {
  const t = reviewTexts.in(language);
  const { offered, free } = open;
  if (offered + free === 0) return null;
  return (
    <p>
      {offered > 0 && t('published.offered', { count: offered })} {free > 0 && t('published.free', { count: free })}
    </p>
  );
}

/** The list, and beside it the map. */
function Selection({ language, places }: Pick<PublishedPageProps, 'language' | 'places'>): JSX.Element {
  const t = reviewTexts.in(language);
  const table = <DataTable caption={t('published.list')} rows={places} columns={placeColumns(language)} />;
  const points = places.flatMap(({ name, lat, lon }): MapPoint[] =>
    lat === null || lon === null ? [] : [{ name, lat, lon }],
  );
  return (
    <>
      {points.length === 0 ? (
        table
      ) : (
        <TwoColumns asideLabel={t('published.map.label')} aside={<Map language={language} points={points} />}>
          {table}
        </TwoColumns>
      )}
      <p class="small mute">{t('published.note')}</p>
    </>
  );
}

function Map({ language, points }: { language: Language; points: readonly MapPoint[] }): JSX.Element {
  const t = reviewTexts.in(language);
  const names = formatsIn(language).list(points.map(({ name }) => name));
  return (
    <Figure
      language={language}
      picture={<MapOfGermany points={points} label={t('published.map', { names })} />}
      caption={
        <>
          {t('published.caption')}{' '}
          <TextLink href="https://creativecommons.org/licenses/by/4.0/" hreflang="en">
            {t('published.licence')}
          </TextLink>
        </>
      }
    />
  );
}

function placeColumns(language: Language): Column<PublishedRow>[] {
  const t = reviewTexts.in(language);
  const { number } = formatsIn(language);
  return [
    { label: t('published.name'), heads: true, cell: ({ name }) => <Isolate>{name}</Isolate> },
    { label: t('published.type'), cell: ({ type }) => <span lang="de">{type}</span> },
    { label: t('published.land'), cell: ({ landLabel }) => <span lang="de">{landLabel}</span> },
    {
      label: t('published.population'),
      figures: true,
      cell: ({ population }) => (population === null ? '–' : number(population)),
    },
  ];
}

/** A line on the call's own page, once there is a selection. */
export function PublishedTeaser({
  language,
  slug,
  places,
  open,
}: {
  language: Language;
  slug: string;
  places: readonly PublishedRow[];
  open: OpenPlaces;
}): JSX.Element | null {
  if (places.length === 0) return null;
  const t = reviewTexts.in(language);
  return (
    <section class="box">
      <h2>{t('published.title', { count: places.length })}</h2>
      <p>{formatsIn(language).list(places.map(({ name }) => name))}</p>
      <Open language={language} open={open} />
      <TextLink href={reviewPaths.published(language, slug)} alone>
        {t('published.more')}
      </TextLink>
    </section>
  );
}
