import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { AbsencesPage, type AbsencesPageProps, type ShownAbsence } from './page.tsx';

const absence: ShownAbsence = {
  id: sampleId(1),
  organisation: 'Musterstadt',
  absent: 'Koordination Musterstadt',
  deputy: 'vertretung-der-koordination@verwaltungsgemeinschaft-musterstadt.example',
  fromAt: fromBerlin('2018-02-05'),
  untilAt: fromBerlin('2018-02-17'),
  isOwn: true,
};
const colleagues = [
  { value: 'a/b', name: 'Mentoring Musterstadt', organisation: 'Musterstadt' },
  { value: 'a/c', name: 'منسقة التدريب', organisation: 'Musterstadt' },
];
const nothing = { deputy: '', from: '', until: '', mail: 'both' };

type Shown = Partial<AbsencesPageProps>;

const entry = galleryOf(
  {
    route: 'organisations.show-absences',
    audience: 'public',
    title: (language) => standingTexts.in(language)('absence.title'),
  },
  (language, shown: (t: ReturnType<typeof standingTexts.in>) => Shown) => (
    <AbsencesPage
      language={language}
      absences={[]}
      colleagues={colleagues}
      typed={nothing}
      errors={{}}
      {...shown(standingTexts.in(language))}
    />
  ),
);

/** Nobody away, one's own and a colleague's absence, nobody to act, and what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('empty', () => ({})),
  entry('running', () => ({
    absences: [absence, { ...absence, id: sampleId(2), absent: 'Mentoring Musterstadt', isOwn: false }],
    done: 'away',
  })),
  entry('alone', () => ({ colleagues: [] })),
  entry('errors', (t) => ({
    typed: { ...nothing, from: '2018-02-10', until: '2018-02-01' },
    errors: { until: t('error.ends-before'), deputy: t('error.no-colleague') },
  })),
];
