import type { Route } from '../../../../platform/http/route.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { findPublicCalls } from '../../store/calls.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { ListCallsPage } from './page.tsx';

/** The public list of calls. */
export const listCallsRoutes: readonly Route[] = [
  {
    name: 'calls.list-calls',
    method: 'GET',
    path: '/aufrufe',
    audience: 'public',
    cache: 'public',
    handle: async (x) => {
      const calls = await x.read(async (db, now) =>
        (await findPublicCalls(db)).map((call) => ({
          slug: call.slug,
          phase: callPhase(call, now),
          title: call.content.title,
          summary: call.content.summary,
          opensAt: call.opensAt,
          closesAt: call.closesAt,
        })),
      );
      const t = callTexts.in(x.language);
      return x.page({
        title: t('list.title'),
        description: t('list.lead'),
        headers: { link: `<${callPaths.feed(x.language)}>; rel="alternate"; type="application/rss+xml"` },
        body: <ListCallsPage language={x.language} calls={calls} />,
      });
    },
  },
];
