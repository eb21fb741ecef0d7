import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { StartClaimPage, type StartClaimPageProps } from './page.tsx';

type Shown = Partial<StartClaimPageProps>;

const nothing = { place: '', name: '', functionTitle: '' };
const hits = [
  { id: sampleId(1), label: 'Musterstadt', detail: 'Stadt · LK Probe · Beispielland' },
  {
    id: sampleId(2),
    label: 'Verwaltungsgemeinschaft Musterkirchen-Oberprobe-Unterprobe',
    detail: 'Verwaltungsgemeinschaft · Beispielgau',
  },
];
const own = [
  { handle: 'a', name: 'Musterstadt', state: 'open' as const },
  { handle: 'b', name: 'Brückenverein Musterstadt', state: 'refused' as const },
];

const entry = galleryOf(
  {
    route: 'organisations.show-start-claim',
    audience: 'public',
    title: (language) => standingTexts.in(language)('claim.title'),
  },
  (language, shown: (t: ReturnType<typeof standingTexts.in>) => Shown) => (
    <StartClaimPage
      language={language}
      kind={null}
      query=""
      hits={null}
      typed={nothing}
      own={[]}
      errors={{}}
      {...shown(standingTexts.in(language))}
    />
  ),
);

/** The questions: which kind, which place, which association, nothing found, and what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('kind', () => ({ own })),
  entry('search', () => ({ kind: 'municipality' })),
  entry('places', () => ({ kind: 'municipality', query: 'muster', hits })),
  entry('none', () => ({ kind: 'municipality', query: 'xyz', hits: [] })),
  entry('association', () => ({ kind: 'migrant-organisation' })),
  entry('errors', (t) => ({
    kind: 'municipality',
    query: 'muster',
    hits,
    typed: { ...nothing, functionTitle: 'Leitung' },
    errors: { place: t('error.place-unknown'), form: t('error.already-open') },
    own,
  })),
];
