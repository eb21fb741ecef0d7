import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { sampleHoldings } from '../sample-holdings.ts';
import { ShowHandoverPage, type ShowHandoverPageProps, type ShownHandover } from './page.tsx';

const handover: ShownHandover = {
  handle: 'a',
  organisationId: sampleId(1),
  organisation: 'Musterstadt',
  from: 'Koordination Musterstadt',
  to: 'nachfolge.der.koordination.im.integrationsbuero@verwaltungsgemeinschaft-musterstadt.example',
  state: 'offered',
  endsAt: fromBerlin('2018-03-01'),
};

type Shown = Partial<ShowHandoverPageProps>;

const entry = galleryOf(
  {
    route: 'organisations.show-handover',
    audience: 'public',
    title: (language) => standingTexts.in(language)('handover.title', { organisation: handover.organisation }),
  },
  (language, shown: (t: ReturnType<typeof standingTexts.in>) => Shown) => (
    <ShowHandoverPage
      language={language}
      handover={handover}
      isSuccessor
      mayWithdraw={false}
      holdings={sampleHoldings}
      errors={{}}
      {...shown(standingTexts.in(language))}
    />
  ),
);

/** What you take over, how it stands for who offered it, and each end. */
export const gallery: readonly GalleryEntry[] = [
  entry('take', () => ({})),
  entry('offered', () => ({ isSuccessor: false, mayWithdraw: true, done: 'offered' })),
  entry('accepted', () => ({ handover: { ...handover, state: 'accepted' }, holdings: null, done: 'accepted' })),
  entry('done', () => ({
    handover: { ...handover, state: 'done', endsAt: null },
    holdings: null,
    isSuccessor: false,
  })),
  entry('declined', () => ({ handover: { ...handover, state: 'declined' }, holdings: null, done: 'declined' })),
  entry('nothing-left', (t) => ({ errors: { form: t('error.nothing-left') } })),
];
