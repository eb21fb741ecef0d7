import type { JSX } from 'preact';
import type { FieldProps } from './field-props.ts';
import { InputField } from './input-field.tsx';

/** A day; `value`, `min` and `max` as YYYY-MM-DD. */
export type DateFieldProps = FieldProps & {
  value?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

/** The browser's own date control; a browser without one shows and sends YYYY-MM-DD as text. */
export function DateField(props: DateFieldProps): JSX.Element {
  return <InputField {...props} type="date" short />;
}
