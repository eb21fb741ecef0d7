import type { Db } from '../../../../platform/db/database.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { isInventedWorld } from '../../store/is-invented-world.ts';
import { findRegisterSource } from '../../store/register-imports.ts';
import { searchPlaces, type PlaceHit } from '../../store/search-places.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { SearchPlacesPage, type SearchPlacesPageProps } from './page.tsx';

const mostHits = 30;
const mostSuggestions = 8;

/** The search of places: a page with a form, and the same as JSON for whoever types with a script. */
export const searchPlacesRoutes: readonly Route[] = [
  {
    name: 'organisations.search-places',
    method: 'GET',
    path: '/orte',
    audience: 'public',
    handle: async (x) => {
      const query = queryOf(x);
      const found = await x.read((db) => find(db, query));
      const title = organisationTexts.in(x.language)('places.title');
      return x.page({ title, wide: true, body: <SearchPlacesPage language={x.language} query={query} {...found} /> });
    },
  },
  {
    name: 'organisations.suggest-places',
    method: 'GET',
    path: '/orte/vorschlaege',
    audience: 'public',
    handle: async (x) => {
      const isAll = x.url.searchParams.has('alle');
      const hits = await x.read((db) => suggest(db, { text: queryOf(x), isAll, language: x.language }));
      return x.send(JSON.stringify({ hits }), 'application/json; charset=utf-8', {
        headers: { 'cache-control': 'no-store' },
      });
    },
  },
];

const queryOf = (x: Exchange): string => (x.url.searchParams.get('q') ?? '').trim().slice(0, 100);

type Found = Pick<SearchPlacesPageProps, 'hits' | 'official' | 'source' | 'invented'>;

async function find(db: Db, text: string): Promise<Found> {
  const invented = await isInventedWorld(db);
  const source = await findRegisterSource(db);
  if (text === '') return { hits: null, source, invented };
  const hits = await searchPlaces(db, { text, limit: mostHits, invented });
  const hasBoth = invented && source !== null;
  const official = hasBoth ? await searchPlaces(db, { text, limit: mostHits }) : undefined;
  return { hits, source, invented, official };
}

type Suggesting = { text: string; isAll: boolean; language: Language };

/** A demo's own places first; real ones only where both are shown apart, the invented ones marked. */
async function suggest(
  db: Db,
  { text, isAll, language }: Suggesting,
): Promise<{ label: string; detail: string; value: string }[]> {
  const invented = await isInventedWorld(db);
  const own = await searchPlaces(db, { text, limit: mostSuggestions, invented });
  const mark = isAll && invented ? organisationTexts.in(language)('places.invented.mark') : null;
  const real = mark === null ? [] : await searchPlaces(db, { text, limit: mostSuggestions });
  return [...own.map((hit) => suggestion(hit, mark)), ...real.map((hit) => suggestion(hit, null))].slice(
    0,
    mostSuggestions,
  );
}

const suggestion = ({ id, label, type, kreisLabel, landLabel }: PlaceHit, mark: string | null) => ({
  label,
  detail: [type, kreisLabel, landLabel, mark].filter((part) => part !== null).join(' · '),
  value: id,
});
