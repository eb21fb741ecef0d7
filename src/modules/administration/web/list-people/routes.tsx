import type { Route } from '../../../../platform/http/route.ts';
import { mayReadPeople } from '../../domain/policy.ts';
import { findPeople } from '../../store/people.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { pageOf } from '../page-of.ts';
import { administrationPaths } from '../paths.ts';
import { roleWords } from '../role-words.ts';
import { PeoplePage } from './page.tsx';

const size = 30;

/** The list of people. */
export const listPeopleRoutes: readonly Route[] = [
  {
    name: 'administration.list-people',
    method: 'GET',
    path: '/verwaltung/personen',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadPeople(x.actor)) return x.forbidden();
      const { language, url } = x;
      const text = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
      const page = pageOf(url.searchParams.get('seite'));
      const { people, total } = await x.read((db) => findPeople(db, { text, page, size }));
      if (people.length === 0 && page > 1) return x.redirect(administrationPaths.people(language, { text }));
      const rows = people.map(({ roles, ...person }) => ({
        ...person,
        roles: roles.map((held) => roleWords(language, held)),
      }));
      return x.page({
        title: administrationTexts.in(language)('people.title'),
        wide: true,
        body: (
          <PeoplePage
            language={language}
            text={text}
            page={page}
            pages={Math.ceil(total / size)}
            total={total}
            people={rows}
          />
        ),
      });
    },
  },
];
