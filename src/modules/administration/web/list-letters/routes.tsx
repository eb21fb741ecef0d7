import { asSystem } from '../../../../platform/db/as-system.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { letterStates } from '../../domain/letter-state.ts';
import { mayReadAdministration } from '../../domain/policy.ts';
import { findLetters } from '../../store/letters.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { pageOf } from '../page-of.ts';
import { administrationPaths } from '../paths.ts';
import { letterRow } from './letter-row.ts';
import { LettersPage } from './page.tsx';

const size = 30;

/** The outbox. */
export const listLettersRoutes: readonly Route[] = [
  {
    name: 'administration.list-letters',
    method: 'GET',
    path: '/verwaltung/post',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadAdministration(x.actor)) return x.forbidden();
      const { language, url } = x;
      const asked = url.searchParams.get('stand');
      const state = letterStates.find((each) => each === asked) ?? null;
      const page = pageOf(url.searchParams.get('seite'));
      const { letters, total } = await x.read((db) =>
        asSystem(db, (system) => findLetters(system, { state, page, size })),
      );
      if (letters.length === 0 && page > 1) return x.redirect(administrationPaths.letters(language, { state }));
      const pages = Math.ceil(total / size);
      return x.page({
        title: administrationTexts.in(language)('letters.title'),
        wide: true,
        body: <LettersPage language={language} letters={letters.map(letterRow)} {...{ state, page, pages, total }} />,
      });
    },
  },
];
