import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { callHash } from '../../actions/call-hash.ts';
import { ministryFault, publishCall } from '../../actions/publish-call.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { publicationFaults } from '../../domain/publication-check.ts';
import { scheduleWarnings } from '../../domain/schedule-warnings.ts';
import { findCall } from '../../store/calls.ts';
import { findMinistryStep } from '../../store/ministry-steps.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { PublishCallPage, type PublishObstacle } from './page.tsx';

/** Publishes a call after a look at what is frozen. */
export const publishCallRoutes: readonly Route[] = [
  {
    name: 'calls.show-publish-call',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/veroeffentlichen',
    audience: 'staff',
    handle: (x) => publishPage(x, null),
  },
  {
    name: 'calls.publish-call',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/veroeffentlichen',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const id = x.params['id'] ?? '';
      const hash = (await x.form()).text('hash');
      const result = await x.act(publishCall, { id, hash });
      if (result.ok || result.reason === 'published' || result.reason === 'cancelled') {
        return x.redirect(callPaths.prepare(x.language, id));
      }
      if (result.reason === 'no-such-call') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      return publishPage(x, result.reason);
    },
  },
];

async function publishPage(x: Exchange, refused: PublishObstacle | null): Promise<Response> {
  const found = await x.read(async (db, now) => {
    const call = await findCall(db, x.params['id'] ?? '');
    return call === null ? null : { call, now, step: await findMinistryStep(db, call.id, 'publication') };
  });
  if (found === null) return x.notFound();
  if (!mayPrepareCalls(x.actor)) return x.forbidden();
  const { call, now, step } = found;
  if (call.stage === 'published' || call.stage === 'cancelled') {
    return x.redirect(callPaths.prepare(x.language, call.id));
  }
  const incomplete = publicationFaults(call, now).length > 0 ? ('incomplete' as const) : null;
  const obstacle = refused ?? incomplete ?? ministryFault(call, step, now);
  return x.page({
    title: callTexts.in(x.language)('publish.title'),
    body: (
      <PublishCallPage
        language={x.language}
        call={call}
        hash={callHash(call).toString('hex')}
        warnings={scheduleWarnings({ ...call, now })}
        obstacle={obstacle}
      />
    ),
    ...(refused === null ? {} : { status: 409 }),
  });
}
