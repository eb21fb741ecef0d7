import type { ComponentChildren } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';

/** What every field takes. `error` is one sentence that says what to do. */
export type FieldProps = {
  language: Language;
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren | undefined;
  error?: string | undefined;
  /** Marks the field as voluntary; all others are required. */
  optional?: boolean | undefined;
  /** The label is the title of the page: one question per page. */
  asTitle?: boolean | undefined;
};

/** One answer of a choice. */
export type Option = {
  value: string;
  label: ComponentChildren;
  hint?: ComponentChildren | undefined;
  disabled?: boolean | undefined;
};
