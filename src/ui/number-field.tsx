import type { ComponentChildren, JSX } from 'preact';
import type { FieldProps } from './field-props.ts';
import { InputField } from './input-field.tsx';

/**
 * A number as text with the phone's digits: type=number loses what it does not understand and changes on scrolling.
 */
export type NumberFieldProps = FieldProps & {
  value?: string | number | undefined;
  unit?: ComponentChildren;
  decimal?: boolean | undefined;
};

/** Shows it. */
export function NumberField({ value, decimal, ...field }: NumberFieldProps): JSX.Element {
  return (
    <InputField
      {...field}
      type="text"
      value={value === undefined ? undefined : String(value)}
      inputmode={decimal === true ? 'decimal' : 'numeric'}
      autocomplete="off"
      short
      ltr
    />
  );
}
