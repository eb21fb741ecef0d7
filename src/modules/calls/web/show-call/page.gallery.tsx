import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { localText } from '../../domain/call-content.ts';
import type { CallPhase } from '../../domain/call-phase.ts';
import type { PublishedEnquiry } from '../../domain/enquiry.ts';
import { sampleCallContent } from '../../factories.ts';
import { galleryCall, galleryNow, longTitle } from '../gallery-call.ts';
import { ShowCallPage } from './page.tsx';
import type { ShowCallPageProps } from './show-call-props.ts';

const version = { version: 1, hash: '0ff2e44210cfeb0f', note: null, publishedAt: fromBerlin('2018-01-10', '09:00') };
const amended = {
  version: 2,
  hash: 'a1b2c3d4e5f60718',
  note: { de: 'Die Frist ist eine Woche länger.' },
  publishedAt: fromBerlin('2018-01-24'),
};
const enquiries: PublishedEnquiry[] = [1, 2, 3, 4].map((number) => ({
  id: String(number),
  question: { de: `Dürfen ${number + 1} Kommunen gemeinsam mitmachen?` },
  answer: { de: 'Ja. Eine Kommune führt.' },
  answeredAt: fromBerlin('2018-01-22'),
}));

type State = { name: string; phase: CallPhase } & Partial<ShowCallPageProps>;

const states: readonly State[] = [
  { name: 'open', phase: 'open', enquiries, versions: [version, amended] },
  { name: 'announced', phase: 'announced' },
  { name: 'closed', phase: 'closed', now: fromBerlin('2018-02-20'), enquiries: enquiries.slice(0, 1) },
  {
    name: 'cancelled',
    phase: 'cancelled',
    call: galleryCall({ stage: 'cancelled', cancelReason: { de: 'Der Haushalt ist noch nicht beschlossen.' } }),
  },
  {
    name: 'long-names',
    phase: 'open',
    call: galleryCall({
      content: sampleCallContent({
        title: longTitle,
        documents: [{ title: longTitle, href: 'https://agentur.example/merkblatt.pdf' }],
      }),
    }),
  },
];

/** A call in its phases. */
export const gallery: readonly GalleryEntry[] = states.map(({ name, ...state }) => ({
  name: `calls.show-call/${name}`,
  route: 'calls.show-call',
  audience: 'public',
  title: (language) => localText((state.call ?? galleryCall()).content.title, language).words,
  body: (language) => (
    <ShowCallPage
      language={language}
      call={galleryCall()}
      now={galleryNow}
      versions={[version]}
      enquiries={[]}
      {...state}
    />
  ),
}));
