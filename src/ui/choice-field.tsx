import type { JSX } from 'preact';
import { ChoiceBox } from './choice-box.tsx';
import { FieldGroup } from './field-group.tsx';
import { fieldId } from './field-id.ts';
import type { FieldProps, Option } from './field-props.ts';

/** One answer out of a few. */
export type ChoiceFieldProps = FieldProps & { options: readonly Option[]; value?: string | undefined };

/** Shows large boxes, never a list to open. */
export function ChoiceField(props: ChoiceFieldProps): JSX.Element {
  return (
    <FieldGroup field={props}>
      <div class="choices">
        {props.options.map((option, index) => (
          <ChoiceBox
            type="radio"
            id={index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index + 1}`}
            name={props.name}
            option={option}
            checked={option.value === props.value}
            required={props.optional !== true}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
