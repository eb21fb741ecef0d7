import type { JSX } from 'preact';
import type { Option } from './field-props.ts';

/** One large box of a choice: the whole box is the target. */
export type ChoiceBoxProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  required?: boolean | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
};

/** Shows it. */
export function ChoiceBox({ type, id, name, option, checked, ...rest }: ChoiceBoxProps): JSX.Element {
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        required={rest.required}
        aria-describedby={rest.describedBy}
        aria-invalid={rest.invalid === true ? 'true' : undefined}
      />
      <label for={id}>
        {option.label}
        {option.hint !== undefined && <span class="hint">{option.hint}</span>}
      </label>
    </div>
  );
}
