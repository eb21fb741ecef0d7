import type { Route } from '../../../../platform/http/route.ts';
import { localText } from '../../domain/call-content.ts';
import { callPhase } from '../../domain/call-phase.ts';
import type { CallVersion } from '../../domain/call-record.ts';
import { findCallVersions } from '../../store/call-versions.ts';
import { findPublicCall } from '../../store/calls.ts';
import { findPublishedEnquiries } from '../../store/enquiries.ts';
import { findOpenPlaces, findPublishedSelection } from '../../store/offers.ts';
import { callPaths } from '../call-paths.ts';
import { PublishedTeaser } from '../show-published/page.tsx';
import { ShowCallPage } from './page.tsx';
import type { VersionFacts } from './show-call-props.ts';

/** The public page of a call. */
export const showCallRoutes: readonly Route[] = [
  {
    name: 'calls.show-call',
    method: 'GET',
    path: '/aufrufe/:slug',
    audience: 'public',
    cache: 'public',
    handle: async (x) => {
      const found = await x.read(async (db, now) => {
        const call = await findPublicCall(db, x.params['slug'] ?? '');
        if (call === null) return null;
        const versions = await findCallVersions(db, call.id);
        const enquiries = await findPublishedEnquiries(db, call.id);
        const places = await findPublishedSelection(db, call.id);
        return { call, now, versions, enquiries, places, left: await findOpenPlaces(db, call.id) };
      });
      if (found === null) return x.notFound();
      const { call, now, versions, enquiries, places, left } = found;
      return x.page({
        title: localText(call.content.title, x.language).words,
        description: localText(call.content.summary, x.language).words,
        headers: { link: `<${callPaths.feed(x.language)}>; rel="alternate"; type="application/rss+xml"` },
        body: (
          <ShowCallPage
            language={x.language}
            call={call}
            phase={callPhase(call, now)}
            now={now}
            versions={versions.map(versionFacts)}
            enquiries={enquiries}
            selection={<PublishedTeaser language={x.language} slug={call.slug} places={places} open={left} />}
          />
        ),
      });
    },
  },
];

/** What the page names of a version. */
export const versionFacts = ({ version, hash, note, publishedAt }: CallVersion): VersionFacts => ({
  version,
  hash: hash.toString('hex'),
  note,
  publishedAt,
});
