import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { RegisterPage, type ImportRow, type RegisterPageProps } from './page.tsx';

const imports: readonly ImportRow[] = [
  {
    kind: 'gv100ad',
    fileName: 'GV100AD_31012026.zip',
    standsOn: '2026-01-31',
    importedAt: fromBerlin('2026-02-09', '10:15'),
    counts: { added: 1, renamed: 2, changed: 11, gone: 2 },
  },
  {
    kind: 'postal-codes',
    fileName: 'plz_gemeinde.csv',
    standsOn: '2026-01-12',
    importedAt: fromBerlin('2026-01-12', '09:41'),
    counts: { pairs: 13_031, added: 13_031, gone: 0, unknown: 0 },
  },
  {
    kind: 'csv',
    fileName: 'verzeichnis-der-beispielkommunen-mit-einem-sehr-langen-namen-2025.csv',
    standsOn: '2025-10-31',
    importedAt: fromBerlin('2026-01-12', '09:40'),
    counts: { added: 12_401, renamed: 0, changed: 0, gone: 0 },
  },
];

const open: RegisterPageProps['open'] = [
  {
    predecessorId: sampleId(1),
    predecessorLabel: 'Großprobe',
    predecessorAgs: '98951003',
    successorId: sampleId(2),
    successorLabel: 'Probe an der Aue',
    successorAgs: '98951005',
    kind: 'merger',
    share: 1,
  },
  {
    predecessorId: sampleId(3),
    predecessorLabel: 'Straßfelden',
    predecessorAgs: '98952002',
    successorId: sampleId(4),
    successorLabel: 'Übungen',
    successorAgs: '98952001',
    kind: 'split',
    share: 0.75,
  },
];

const checks: RegisterPageProps['checks'] = [
  {
    organisationId: sampleId(11),
    organisationName: 'Kleinprobe',
    successorId: sampleId(2),
    successorLabel: 'Großprobe',
    kind: 'merge',
    occupantId: sampleId(12),
    occupantName: 'Großprobe',
  },
  {
    organisationId: sampleId(13),
    organisationName: 'Verwaltungsgemeinschaft Musterkirchen-Oberprobe-Unterprobe im Beispielgau',
    successorId: sampleId(4),
    successorLabel: 'Übungen',
    kind: 'split',
    occupantId: null,
    occupantName: null,
  },
];

const entry = galleryOf(
  {
    route: 'organisations.show-register',
    audience: 'staff',
    title: (language) => organisationTexts.in(language)('register.title'),
  },
  (language, props: Omit<RegisterPageProps, 'language' | 'largest'>) => (
    <RegisterPage language={language} largest={10} {...props} />
  ),
);

/** The register's page: empty, in use, and after a file that can't be read. */
export const gallery: readonly GalleryEntry[] = [
  entry('empty', { imports: [], open: [], checks: [] }),
  entry('full', { imports, open, checks, done: 'register' }),
  entry('faults', {
    imports,
    open: [],
    checks: [],
    faults: {
      count: 63,
      list: [
        { line: 3, problem: 'date', value: '2025-13-31' },
        { line: 812, problem: 'population', value: '00000zwölf0' },
        { line: 16_000, problem: 'line-too-short', value: '140' },
        { line: null, problem: 'encoding', value: '' },
      ],
    },
  }),
  {
    ...entry('missing', { imports: [], open, checks }),
    body: (language) => {
      const t = organisationTexts.in(language);
      const errors = {
        file: t('register.upload.missing'),
        link: t('register.open.none'),
        check: t('register.checks.taken'),
      };
      return <RegisterPage language={language} largest={10} imports={[]} open={open} checks={checks} errors={errors} />;
    },
  },
];
