import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { takeCallVersion } from '../../actions/take-call-version.ts';
import { findAmendmentNotes } from '../../store/open-calls.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';
import { CallVersionPage } from './page.tsx';

/** An amended call and drafts that were begun before. */
export const callVersionRoutes: readonly Route[] = [
  {
    name: 'calls.show-call-version',
    method: 'GET',
    path: '/interesse/:handle/neue-fassung',
    audience: 'public',
    handle: (x) => versionPage(x),
  },
  {
    name: 'calls.take-call-version',
    method: 'POST',
    path: '/interesse/:handle/neue-fassung',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const version = Number((await x.form()).text('version'));
      const result = await x.act(takeCallVersion, { handle, version }, handle);
      if (result.ok) return x.redirect(interestPaths.show(x.language, handle));
      if (result.reason === 'not-found' || result.reason === 'not-allowed') return x.forbidden();
      return versionPage(
        x,
        interestTexts.in(x.language)(result.reason === 'not-editable' ? 'section.locked' : 'version.error'),
      );
    },
  },
];

async function versionPage(x: Exchange, error?: string): Promise<Response> {
  const loaded = await loadInterest(x);
  if (loaded instanceof Response) return loaded;
  const { record, handle } = loaded;
  const amendments = await x.read((db) => findAmendmentNotes(db, record.callId, record.callVersion), handle);
  return x.page({
    title: interestTexts.in(x.language)('version.title'),
    status: error === undefined ? 200 : 409,
    headers: unlisted,
    body: (
      <CallVersionPage language={x.language} record={record} handle={handle} amendments={amendments} error={error} />
    ),
  });
}
