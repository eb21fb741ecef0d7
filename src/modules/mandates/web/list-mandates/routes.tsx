import type { Route } from '../../../../platform/http/route.ts';
import type { Matters } from '../../../../platform/module.ts';
import { findMatter } from '../../actions/find-matter.ts';
import { mandateState } from '../../domain/mandate.ts';
import { isGiver, isHelper } from '../../domain/policy.ts';
import { findMandatesOf } from '../../store/mandates.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { ListPage } from './page.tsx';

/** The overview, reached from the account page. */
export const listRoutes = (matters: readonly Matters[]): Route[] => [
  {
    name: 'mandates.list-mandates',
    method: 'GET',
    path: '/konto/vollmachten',
    audience: 'public',
    handle: async (x) => {
      const { actor, language } = x;
      const { personId } = actor;
      if (personId === null) return x.forbidden();
      const organisations = actor.memberships.map(({ organisationId }) => organisationId);
      const speaksFor = actor.memberships
        .filter(({ role }) => role === 'coordinator' || role === 'head' || role === 'representative')
        .map(({ organisationId }) => organisationId);
      const listed = await x.read(async (db, now) => {
        const found = await findMandatesOf(db, { personId, gives: speaksFor, helps: organisations });
        return Promise.all(
          found.map(async (mandate) => ({
            mandate,
            state: mandateState(mandate, now),
            matter: (await findMatter(matters, mandate.matter, { db, actor, now, language }))?.title ?? '',
          })),
        );
      });
      return x.page({
        title: mandateTexts.in(language)('list.title'),
        body: (
          <ListPage
            language={language}
            given={listed.filter(({ mandate }) => isGiver(actor, mandate))}
            received={listed.filter(({ mandate }) => isHelper(actor, mandate))}
          />
        ),
      });
    },
  },
];
