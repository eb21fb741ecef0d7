import type { ComponentChildren, JSX } from 'preact';
import { fieldAttributes } from './field-attributes.ts';
import { FieldFrame } from './field-frame.tsx';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';

/** A field of one line, whatever its type. The kinds of fields pages use are built on it. */
export type InputFieldProps = FieldProps & {
  type: 'text' | 'email' | 'tel' | 'date';
  value?: string | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | undefined;
  short?: boolean | undefined;
  /** Written from left to right in every language: numbers, addresses, codes. */
  ltr?: boolean | undefined;
  /** Said after the control: Euro, Personen. */
  unit?: ComponentChildren;
  readonly?: boolean | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

/** Shows it. */
export function InputField(props: InputFieldProps): JSX.Element {
  const { unit } = props;
  // Preact's types know one type of input at a time, not a choice of them.
  const type = props.type as 'text';
  const control = (
    <input
      {...fieldAttributes(props, unit === undefined ? [] : ['unit'])}
      class={classes(props)}
      dir={props.type === 'text' && props.ltr !== true ? 'auto' : undefined}
      type={type}
      value={props.value ?? ''}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      spellcheck={props.ltr === true ? false : undefined}
      readonly={props.readonly}
      min={props.min}
      max={props.max}
    />
  );
  return (
    <FieldFrame field={props}>
      {unit === undefined ? (
        control
      ) : (
        <div class="input-unit">
          {control}
          <span id={`${fieldId(props.name)}-unit`}>{unit}</span>
        </div>
      )}
    </FieldFrame>
  );
}

const classes = ({ short, ltr }: InputFieldProps): string =>
  ['input', short === true && 'input-short', ltr === true && 'input-ltr'].filter(Boolean).join(' ');
