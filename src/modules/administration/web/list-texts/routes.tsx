import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage, languageFacts } from '../../../../platform/i18n/languages.ts';
import { readTextNotes, textsIn, type KnownText } from '../../actions/read-texts.ts';
import { mayReadAdministration } from '../../domain/policy.ts';
import { completenessOf, textStates, type Completeness } from '../../domain/text-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { pageOf } from '../page-of.ts';
import { TextsPage } from './page.tsx';

const size = 40;

/** The texts of a language, to be found by words, part and state. */
export const listTextsRoutes: readonly Route[] = [
  {
    name: 'administration.list-texts',
    method: 'GET',
    path: '/verwaltung/texte/:shown',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadAdministration(x.actor)) return x.forbidden();
      const { shown: of = '' } = x.params;
      if (!isLanguage(of)) return x.notFound();
      const { searchParams } = x.url;
      const text = (searchParams.get('q') ?? '').trim().slice(0, 100);
      const catalogue = (searchParams.get('teil') ?? '').slice(0, 100);
      const state = textStates.find((each) => each === searchParams.get('stand')) ?? null;
      const all = await x.read(async (db) => textsIn(of, await readTextNotes(db)));
      const found = all.filter(
        (each) =>
          (catalogue === '' || each.catalogue === catalogue) &&
          (state === null || each.state === state) &&
          hasWords(each, text),
      );
      const pages = Math.ceil(found.length / size);
      const page = Math.min(pageOf(searchParams.get('seite')), Math.max(pages, 1));
      return x.page({
        title: administrationTexts.in(x.language)('texts.title', { name: languageFacts(of).autonym }),
        wide: true,
        body: (
          <TextsPage
            language={x.language}
            of={of}
            {...{ catalogue, text, state, page, pages }}
            catalogues={byCatalogue(all)}
            total={found.length}
            rows={found.slice((page - 1) * size, page * size)}
          />
        ),
      });
    },
  },
];

function hasWords({ key, german, shown }: KnownText, text: string): boolean {
  const wanted = text.toLowerCase();
  return text === '' || [key, german, shown ?? ''].some((words) => words.toLowerCase().includes(wanted));
}

function byCatalogue(texts: readonly KnownText[]): { name: string; counts: Completeness }[] {
  const groups = Map.groupBy(texts, ({ catalogue }) => catalogue);
  return [...groups].map(([name, group]) => ({ name, counts: completenessOf(group.map(({ state }) => state)) }));
}
