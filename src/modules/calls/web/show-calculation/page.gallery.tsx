import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { leanings } from '../../domain/first-view.ts';
import { closeNeighbours } from '../../domain/ranking.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleContent, sampleRanking, sampleRound } from '../review-samples.ts';
import { CalculationPage, calculationTitle, type CalculationPageProps, type ShownBid } from './page.tsx';

const bids = sampleRanking.map(({ id, name, rank, mean, low, high }, index): ShownBid => ({
  interestId: id,
  name,
  rank,
  mean,
  low,
  high,
  reviews: 3,
  median: mean,
  leaning: leanings[Math.floor(index / 3)] ?? null,
  scores: [
    { letter: 'A', total: low },
    { letter: index % 2 === 0 ? 'B' : 'C', total: mean },
    { letter: 'D', total: high },
  ],
}));

const open = (language: Language): CalculationPageProps => ({
  language,
  round: sampleRound,
  missing: [],
  mayRecord: false,
  bids,
  close: closeNeighbours(bids),
  criteria: sampleContent.criteria,
});

const closed = (language: Language): CalculationPageProps => {
  const t = reviewTexts.in(language);
  const missing = [t('calc.missing.few-scores.all', { needed: 3 }), t('calc.missing.first-view-missing')];
  return { ...open(language), bids: [], close: [], missing, mayRecord: true };
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.show-calculation/open',
    route: 'calls.show-calculation',
    audience: 'staff',
    title: (language) => calculationTitle(open(language)),
    body: (language) => <CalculationPage {...open(language)} />,
  },
  {
    name: 'calls.show-calculation/closed',
    route: 'calls.show-calculation',
    audience: 'staff',
    title: (language) => calculationTitle(closed(language)),
    body: (language) => <CalculationPage {...closed(language)} />,
  },
];
