import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { ShowClaimPage, type ShowClaimPageProps, type ShownClaim } from './page.tsx';

const until = fromBerlin('2018-02-12');
const claim: ShownClaim = {
  handle: 'a',
  organisationId: sampleId(20),
  name: 'Musterstadt',
  state: 'open',
  reason: '',
  createdAt: fromBerlin('2018-01-22'),
  code: { standing: 'none', way: 'mail', until: null },
};

type Shown = Partial<ShowClaimPageProps>;

const entry = galleryOf(
  {
    route: 'organisations.show-claim',
    audience: 'public',
    title: (language) => standingTexts.in(language)('claim.of', { organisation: claim.name }),
  },
  (language, shown: (t: ReturnType<typeof standingTexts.in>) => Shown) => (
    <ShowClaimPage language={language} claim={claim} errors={{}} {...shown(standingTexts.in(language))} />
  ),
);

/** Every state: asked, with a code by mail or letter, a wrong code, a dead one, and each end. */
export const gallery: readonly GalleryEntry[] = [
  entry('asked', () => ({ done: 'sent' })),
  entry('mail', () => ({ claim: { ...claim, code: { standing: 'waiting', way: 'mail', until } } })),
  entry('letter', (t) => ({
    claim: { ...claim, code: { standing: 'waiting', way: 'letter', until } },
    errors: { code: t('error.wrong-code', { left: 4 }) },
  })),
  entry('over', () => ({ claim: { ...claim, code: { standing: 'over', way: 'mail', until } } })),
  entry('proved', () => ({ claim: { ...claim, state: 'proved' }, done: 'proved' })),
  entry('refused', () => ({
    claim: { ...claim, state: 'refused', reason: 'Im Rathaus ist niemand mit diesem Namen bekannt.' },
  })),
  entry('withdrawn', () => ({ claim: { ...claim, state: 'withdrawn' }, done: 'withdrawn' })),
];
