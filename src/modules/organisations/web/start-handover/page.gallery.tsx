import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { sampleHoldings } from '../sample-holdings.ts';
import { StartHandoverPage, type StartHandoverPageProps } from './page.tsx';

type Shown = Partial<StartHandoverPageProps>;
const nothing = { email: '', name: '', language: 'de', ends: '', date: '' };

const entry = galleryOf(
  {
    route: 'organisations.show-start-handover',
    audience: 'public',
    title: (language) => standingTexts.in(language)('handover.start.own', { organisation: 'Musterstadt', name: '' }),
  },
  (language, shown: (t: ReturnType<typeof standingTexts.in>) => Shown) => (
    <StartHandoverPage
      language={language}
      place={{ id: sampleId(1), name: 'Musterstadt', listed: false }}
      membershipId={sampleId(2)}
      person="Koordination Musterstadt"
      isReader
      holdings={sampleHoldings.slice(0, 2)}
      typed={nothing}
      errors={{}}
      {...shown(standingTexts.in(language))}
    />
  ),
);

/** One's own, in somebody's place with what stays, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('own', () => ({})),
  entry('in-place', () => ({ isReader: false, holdings: sampleHoldings })),
  entry('errors', (t) => ({
    typed: { ...nothing, email: 'nachfolge', ends: 'date', date: '2018' },
    errors: { email: t('error.same-person'), ends: t('error.no-date') },
  })),
];
