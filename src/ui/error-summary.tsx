import type { JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { fieldId } from './field-id.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** What is wrong with a form; `name` is that of the field, none for what concerns the whole form. */
export type FormError = { name?: string | undefined; message: string };

/** All errors of a form with links to their fields, at the top of the page; takes the focus. Nothing without errors. */
export function ErrorSummary(props: { language: Language; errors: readonly FormError[] }): JSX.Element | null {
  const { language, errors } = props;
  if (errors.length === 0) return null;
  return (
    <div class="summary" role="alert" tabindex={-1} aria-labelledby="error-summary" data-focus="">
      <h2 id="error-summary">{uiTexts.in(language)('summary.title', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li>{name === undefined ? message : <a href={`#${fieldId(name)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
