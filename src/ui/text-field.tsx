import type { JSX } from 'preact';
import type { FieldProps } from './field-props.ts';
import { InputField } from './input-field.tsx';

/** A line of text. `autocomplete` for everything about the person who writes (WCAG 1.3.5). */
export type TextFieldProps = FieldProps & {
  value?: string | undefined;
  autocomplete?: string | undefined;
  short?: boolean | undefined;
  /** Codes and keys: left to right, figures on the phone's keyboard if `digits`. */
  code?: 'letters' | 'digits' | undefined;
  readonly?: boolean | undefined;
};

/** Shows it. */
export function TextField({ code, ...field }: TextFieldProps): JSX.Element {
  return (
    <InputField {...field} type="text" ltr={code !== undefined} inputmode={code === 'digits' ? 'numeric' : undefined} />
  );
}
