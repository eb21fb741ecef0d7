import type { JSX } from 'preact';
import { fieldAttributes } from './field-attributes.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** One answer out of many (a Land, a year). For up to seven use ChoiceField. */
export type SelectFieldProps = FieldProps & {
  options: readonly { value: string; label: string }[];
  value?: string | undefined;
  autocomplete?: string | undefined;
};

/** Shows it, with "please choose" first. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const { value = '' } = props;
  return (
    <FieldFrame field={props}>
      <select {...fieldAttributes(props)} class="input" autocomplete={props.autocomplete}>
        <option value="" selected={value === ''}>
          {uiTexts.in(props.language)('select.none')}
        </option>
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
