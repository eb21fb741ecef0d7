import type { Route } from '../../../../platform/http/route.ts';
import { isOrganisationKind } from '../../domain/organisation-kind.ts';
import { mayKeepOrganisations, maySeeOrganisations } from '../../domain/policy.ts';
import { listOrganisations } from '../../store/list-organisations.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { memberPaths } from '../member-paths.ts';
import { ListOrganisationsPage } from './page.tsx';

const size = 30;
const mostPages = 10_000;

/** The list of organisations, for staff. */
export const listOrganisationsRoutes: readonly Route[] = [
  {
    name: 'organisations.list-organisations',
    method: 'GET',
    path: '/organisationen',
    audience: 'staff',
    handle: async (x) => {
      if (!maySeeOrganisations(x.actor)) return x.forbidden();
      const { searchParams } = x.url;
      const text = (searchParams.get('q') ?? '').trim().slice(0, 100);
      const asked = searchParams.get('art') ?? '';
      const kind = isOrganisationKind(asked) ? asked : null;
      const page = pageOf(searchParams.get('seite'));
      const { organisations, total } = await x.read((db) => listOrganisations(db, { text, kind, page, size }));
      const pages = Math.ceil(total / size);
      const last = Math.max(pages, 1);
      if (page > last) return x.redirect(memberPaths.list(x.language, { text, kind, page: last }));
      const found = { text, kind, page, pages, total, organisations };
      return x.page({
        title: memberTexts.in(x.language)('list.title'),
        wide: true,
        body: <ListOrganisationsPage language={x.language} {...found} mayAdd={mayKeepOrganisations(x.actor)} />,
      });
    },
  },
];

const pageOf = (text: string | null): number =>
  /^[1-9]\d{0,4}$/u.test(text ?? '') ? Math.min(Number(text), mostPages) : 1;
