import type { JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** Opens the browser's print dialogue. Hidden until a script makes it work. */
export function PrintButton({ language }: { language: Language }): JSX.Element {
  return (
    <button class="btn btn-quiet no-print" type="button" data-print="" hidden>
      {uiTexts.in(language)('print.button')}
    </button>
  );
}
