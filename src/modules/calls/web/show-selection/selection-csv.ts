import type { Language } from '../../../../platform/i18n/languages.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import type { RankedBidder } from './selection-props.ts';

/** The ranking as a file for spreadsheets: semicolons and a mark of UTF-8, as German programs expect; no formula runs. */
export function selectionCsv(ranking: readonly RankedBidder[], language: Language): string {
  const t = reviewTexts.in(language);
  const head = [
    t('select.rank'),
    t('interests.number'),
    t('interests.name'),
    t('select.facts'),
    t('select.mean'),
    t('select.low'),
    t('select.high'),
    t('select.reviews'),
    t('interests.state'),
  ];
  const rows = ranking.map(({ rank, number, name, facts, mean, low, high, reviews, state }) => [
    rank,
    number,
    name,
    facts,
    points(mean),
    points(low),
    points(high),
    reviews,
    t(`select.state.${state}`),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

const points = (value: number): string => value.toFixed(1).replace('.', ',');

/** A cell that begins like a formula gets an apostrophe, or a spreadsheet would run it. */
const cell = (value: string | number): string => {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};
