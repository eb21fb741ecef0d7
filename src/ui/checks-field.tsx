import type { JSX } from 'preact';
import { ChoiceBox } from './choice-box.tsx';
import { FieldGroup } from './field-group.tsx';
import { fieldId } from './field-id.ts';
import type { FieldProps, Option } from './field-props.ts';

/** Any number of answers out of a few; posted under one name. */
export type ChecksFieldProps = FieldProps & { options: readonly Option[]; values?: readonly string[] | undefined };

/** Shows large boxes. */
export function ChecksField(props: ChecksFieldProps): JSX.Element {
  return (
    <FieldGroup field={props}>
      <div class="choices">
        {props.options.map((option, index) => (
          <ChoiceBox
            type="checkbox"
            id={index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index + 1}`}
            name={props.name}
            option={option}
            checked={props.values?.includes(option.value) === true}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
