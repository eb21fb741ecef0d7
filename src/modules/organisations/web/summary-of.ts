import type { FieldErrors } from '../../../platform/http/parse-form.ts';
import type { FormError } from '../../../ui/error-summary.tsx';

/** Errors for the summary of a page; one under "form" belongs to no field. */
export const summaryOf = (errors: FieldErrors): FormError[] =>
  Object.entries(errors).map(([name, message]) => (name === 'form' ? { message } : { name, message }));
