import type { Route } from '../../../../platform/http/route.ts';
import { findPublicCall } from '../../store/calls.ts';
import { findOpenPlaces, findPublishedSelection } from '../../store/offers.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { PublishedPage } from './page.tsx';

/** The published selection of a call: those that accepted. */
export const showPublishedRoutes: readonly Route[] = [
  {
    name: 'calls.show-published-selection',
    method: 'GET',
    path: '/aufrufe/:slug/auswahl',
    audience: 'public',
    cache: 'public',
    handle: async (x) => {
      const slug = x.params['slug'] ?? '';
      const found = await x.read(async (db) => {
        const call = await findPublicCall(db, slug);
        if (call === null) return null;
        return {
          content: call.content,
          places: await findPublishedSelection(db, call.id),
          open: await findOpenPlaces(db, call.id),
        };
      });
      if (found === null) return x.notFound();
      return x.page({
        title: reviewTexts.in(x.language)('published.title', { count: found.places.length }),
        body: (
          <PublishedPage
            language={x.language}
            slug={slug}
            title={found.content.title}
            reservation={found.content.reservation}
            places={found.places}
            open={found.open}
          />
        ),
      });
    },
  },
];
