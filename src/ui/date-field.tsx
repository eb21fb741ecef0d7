import type { JSX } from 'preact';
import type { FieldProps } from './field-props.ts';
import { InputField } from './input-field.tsx';

/** A day; `value`, `min` and `max` as YYYY-MM-DD. */
export type DateFieldProps = FieldProps & {
  value?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

const exampleDay = '2018-02-12';

/** The browser's own date control. Where there is none, placeholder and pattern show what to write. */
export function DateField(props: DateFieldProps): JSX.Element {
  return <InputField {...props} type="date" short placeholder={exampleDay} pattern="\d{4}-\d{2}-\d{2}" />;
}
