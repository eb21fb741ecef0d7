import type { JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** How far somebody is in a few pages. */
export type ProgressStepsProps = { language: Language; current: number; total: number };

/** Shows bars for the eye and "step 2 of 3" in words. */
export function ProgressSteps({ language, current, total }: ProgressStepsProps): JSX.Element {
  return (
    <div class="steps">
      <div class="steps-bars" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <i class={index < current ? 'on' : undefined} />
        ))}
      </div>
      <p>{uiTexts.in(language)('steps.text', { current, total })}</p>
    </div>
  );
}
