import type { Db } from '../../../../platform/db/database.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isInventedWorld } from '../../store/is-invented-world.ts';
import { findRegisterSource } from '../../store/register-imports.ts';
import { searchPlaces, type PlaceHit } from '../../store/search-places.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { SearchPlacesPage } from './page.tsx';

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
      const found = await x.read(async (db) => {
        const invented = await isInventedWorld(db);
        const hits = query === '' ? null : await searchPlaces(db, { text: query, limit: mostHits, invented });
        return { hits, invented, source: invented ? null : await findRegisterSource(db) };
      });
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
      const hits = await x.read((db) => suggest(db, queryOf(x)));
      return x.send(JSON.stringify({ hits }), 'application/json; charset=utf-8', {
        headers: { 'cache-control': 'no-store' },
      });
    },
  },
];

const queryOf = (x: Exchange): string => (x.url.searchParams.get('q') ?? '').trim().slice(0, 100);

async function suggest(db: Db, text: string): Promise<{ label: string; detail: string; value: string }[]> {
  const hits = await searchPlaces(db, { text, limit: mostSuggestions, invented: await isInventedWorld(db) });
  return hits.map((hit) => ({ label: hit.label, detail: detailOf(hit), value: hit.id }));
}

const detailOf = ({ type, kreisLabel, landLabel }: PlaceHit): string =>
  [type, kreisLabel, landLabel].filter((part) => part !== null).join(' · ');
