import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { discussedIn, type RoundFacts } from '../../actions/round-facts.ts';
import { calculationObstacles, scoresForCalculation, type CalculationObstacle } from '../../domain/calculation.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';

/** What keeps the calculation of a round closed. */
export const missingOf = (facts: RoundFacts): CalculationObstacle[] =>
  calculationObstacles({
    standings: facts.standings,
    reviewsOpen: facts.open.length > 0,
    discussed: discussedIn(facts),
    firstView: facts.firstViews.at(-1)?.lines ?? [],
  });

/** The same, each in a sentence; none when it is open. */
export const missingWords = (facts: RoundFacts, language: Language): string[] =>
  missingOf(facts).map((obstacle) => words(obstacle, facts, language));

function words(obstacle: CalculationObstacle, { bidders, standings }: RoundFacts, language: Language): string {
  const t = reviewTexts.in(language);
  const names = (ids: readonly string[]): string =>
    formatsIn(language).list(ids.map((id) => bidders.find((bidder) => bidder.id === id)?.name ?? ''));
  switch (obstacle.kind) {
    case 'few-scores': {
      const { interestIds } = obstacle;
      const needed = scoresForCalculation;
      return interestIds.length === standings.length
        ? t('calc.missing.few-scores.all', { needed })
        : t('calc.missing.few-scores', { needed, count: interestIds.length, names: names(interestIds) });
    }
    case 'first-view-incomplete': {
      const { interestIds } = obstacle;
      return t('calc.missing.first-view-incomplete', { count: interestIds.length, names: names(interestIds) });
    }
    default:
      return t(`calc.missing.${obstacle.kind}`);
  }
}
