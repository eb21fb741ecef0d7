import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { KnownPlace } from '../../domain/compare-register.ts';
import type { RegisterUnit } from '../../domain/register-unit.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { galleryOf } from '../gallery-of.ts';
import { GonePage, PreviewPage, type PreviewPageProps, type RegisterPreview } from './page.tsx';

const unit = (ars: string, label: string, more: Partial<RegisterUnit> = {}): RegisterUnit => ({
  level: 'gemeinde',
  ars,
  ags: ars.slice(0, 5) + ars.slice(9),
  name: label,
  label,
  type: 'Gemeinde',
  typeCode: '64',
  land: '98',
  bezirk: null,
  kreis: ars.slice(0, 5),
  verband: null,
  seat: null,
  population: 3_000,
  areaKm2: 50.25,
  plz: null,
  plzMulti: null,
  ...more,
});
const known = (place: RegisterUnit): KnownPlace => ({ ...place, id: place.ars });

const grossprobe = known(unit('989515001003', 'Großprobe'));
const kleinprobe = known(unit('989515001004', 'Kleinprobe', { population: 2_000, areaKm2: 30 }));
const merged = unit('989515001005', 'Probe an der Aue', { population: 5_020, areaKm2: 80.25 });
const uebungen = known(unit('989520000001', 'Übungen', { type: 'Markt', population: 12_000, areaKm2: 90 }));
const strassfelden = known(unit('989520000002', 'Straßfelden', { population: null, areaKm2: null }));

const units = { land: 1, bezirk: 1, kreis: 3, verband: 1, gemeinde: 6, gemeindefrei: 0 };
const change: RegisterPreview = {
  kind: 'gv100ad',
  date: '2026-01-31',
  units,
  diff: {
    added: [merged],
    gone: [grossprobe, kleinprobe],
    renamed: [{ before: strassfelden, after: { ...strassfelden, label: 'Neu-Straßfelden', type: 'Stadt' } }],
    changed: Array.from({ length: 60 }, () => ({ before: uebungen, after: { ...uebungen, population: 12_345 } })),
    same: 8,
  },
  proposals: [
    {
      id: 'merger',
      kind: 'merger',
      links: [
        { from: grossprobe, to: merged, share: 1 },
        { from: kleinprobe, to: merged, share: 1 },
      ],
      populationGap: 0.004,
    },
    {
      id: 'split',
      kind: 'split',
      links: [
        { from: strassfelden, to: uebungen, share: 0.75 },
        { from: strassfelden, to: merged, share: 0.25 },
      ],
      populationGap: 0,
    },
  ],
  moves: [
    { organisation: { id: '1', name: 'Großprobe' }, people: 3, to: 'Probe an der Aue', what: 'merge' },
    { organisation: { id: '2', name: 'Kleinprobe' }, people: 0, to: 'Probe an der Aue', what: 'moves' },
    { organisation: { id: '3', name: 'Straßfelden' }, people: 12, to: 'Neu-Straßfelden', what: 'renamed' },
    {
      organisation: { id: '4', name: 'Verwaltungsgemeinschaft Musterkirchen-Oberprobe-Unterprobe im Beispielgau' },
      people: 1,
      to: null,
      what: 'alone',
    },
  ],
  losesTooMany: true,
};
const first: RegisterPreview = {
  kind: 'csv',
  date: null,
  units,
  diff: { added: [merged, uebungen], gone: [], renamed: [], changed: [], same: 0 },
  proposals: [],
  moves: [],
  losesTooMany: false,
};
const untouched = { date: '', confirmed: [], acceptsLoss: false };

const entry = galleryOf(
  {
    route: 'organisations.preview-register',
    audience: 'staff',
    title: (language) => organisationTexts.in(language)('register.preview.title'),
  },
  (language, props: Omit<PreviewPageProps, 'language' | 'id' | 'errors'>) => (
    <PreviewPage language={language} id="1" errors={{}} {...props} />
  ),
);

/** A waiting file: changes with proposals, the first file of all, nothing new, postal codes, what is missing, no longer there. */
export const gallery: readonly GalleryEntry[] = [
  entry('changes', {
    fileName: 'GV100AD_31012026.zip',
    preview: change,
    values: { ...untouched, confirmed: ['merger'] },
  }),
  entry('first', { fileName: 'verzeichnis.csv', preview: first, values: untouched }),
  entry('nothing', {
    fileName: 'verzeichnis.csv',
    preview: { ...first, diff: { ...first.diff, added: [], same: 13 } },
    values: untouched,
  }),
  entry('postal-codes', { fileName: 'plz_gemeinde.csv', preview: null, pairs: 13_031, values: untouched }),
  {
    ...entry('missing', { fileName: 'verzeichnis.csv', preview: first, values: untouched }),
    body: (language) => {
      const t = organisationTexts.in(language);
      const errors = {
        date: t('register.preview.date.error'),
        loss: t('register.preview.loss.error'),
        form: t('register.refused.file-older'),
      };
      const preview = { ...change, date: null };
      return (
        <PreviewPage
          language={language}
          id="1"
          fileName="verzeichnis.csv"
          preview={preview}
          values={untouched}
          errors={errors}
        />
      );
    },
  },
  {
    ...entry('gone', { fileName: '', preview: null, values: untouched }),
    body: (language) => <GonePage language={language} />,
  },
];
