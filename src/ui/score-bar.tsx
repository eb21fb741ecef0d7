import type { JSX } from 'preact';
import { formatsIn } from '../platform/i18n/formats.ts';
import type { Language } from '../platform/i18n/languages.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** A value and the range it may lie in, on a scale from `min` to `max`. */
export type ScoreBarProps = {
  language: Language;
  value: number;
  low: number;
  high: number;
  min?: number | undefined;
  max?: number | undefined;
};

const width = 160;
const margin = 8;

/** Shows uncertainty as a bar with a dot; the figures are its text alternative. */
export function ScoreBar({ language, value, low, high, min = 0, max = 100 }: ScoreBarProps): JSX.Element {
  const { number } = formatsIn(language);
  const place = (score: number): number => {
    const share = Math.min(1, Math.max(0, (score - min) / (max - min)));
    return Math.round((margin + share * (width - 2 * margin)) * 10) / 10;
  };
  const label = uiTexts.in(language)('score.text', { value: number(value), low: number(low), high: number(high) });
  return (
    <svg class="score" width={width} height="22" viewBox={`0 0 ${width} 22`} role="img" aria-label={label}>
      <line class="track" x1={margin} x2={width - margin} y1="11" y2="11" stroke-width="1" />
      <line
        x1={place(low)}
        x2={place(high)}
        y1="11"
        y2="11"
        stroke="currentColor"
        stroke-opacity=".45"
        stroke-width="6"
        stroke-linecap="round"
      />
      <circle class="dot" cx={place(value)} cy="11" r="5" />
    </svg>
  );
}
