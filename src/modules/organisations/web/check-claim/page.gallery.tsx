import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { galleryOf } from '../gallery-of.ts';
import { CheckClaimPage, type CheckClaimPageProps, type CheckedClaim } from './page.tsx';

const claim: CheckedClaim = {
  handle: 'a',
  organisation: 'Musterstadt',
  role: 'coordinator',
  person: 'Koordination Musterstadt',
  email: 'integrationsbuero.koordination@verwaltungsgemeinschaft-musterstadt.example',
  functionTitle: 'Leitung des Integrationsbüros',
  createdAt: fromBerlin('2018-01-22'),
  isOpen: true,
};
const nothing = { decision: '', reason: '' };

type Shown = Partial<CheckClaimPageProps>;

const entryFor = (audience: 'public' | 'staff') =>
  galleryOf(
    {
      route: 'organisations.check-claim',
      audience,
      title: (language) => standingTexts.in(language)('check.title', { organisation: claim.organisation }),
    },
    (language, shown: (t: ReturnType<typeof standingTexts.in>) => Shown) => (
      <CheckClaimPage
        language={language}
        claim={claim}
        typed={nothing}
        needsReason={audience === 'staff'}
        code={null}
        errors={{}}
        {...shown(standingTexts.in(language))}
      />
    ),
  );
const entry = entryFor('public');
const staffEntry = entryFor('staff');

/** As colleagues and as the agency see it: open, answered, with a form for the code, with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('colleague', () => ({})),
  entry('errors', (t) => ({ typed: { decision: 'refuse', reason: '' }, errors: { reason: t('error.no-reason') } })),
  entry('done', () => ({ claim: { ...claim, isOpen: false }, done: 'decided' })),
  entry('answered', () => ({ claim: { ...claim, isOpen: false } })),
  staffEntry('agency', () => ({ code: { typed: { email: '', post: '', source: '' }, made: 0 } })),
  staffEntry('agency-errors', (t) => ({
    code: { typed: { email: 'rathaus', post: 'Rathaus\nMarkt 1\n00101 Musterstadt', source: '' }, made: 2 },
    errors: { email: t('error.not-an-address'), source: t('error.no-source') },
  })),
];
