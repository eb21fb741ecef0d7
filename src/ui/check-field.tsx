import type { JSX } from 'preact';
import { ChoiceBox } from './choice-box.tsx';
import { describedBy } from './field-attributes.ts';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';
import { FieldNotes, LabelWords } from './field-words.tsx';

/** One thing to tick: a confirmation, a wish. Posts `value` ("yes") when ticked. */
export type CheckFieldProps = FieldProps & { checked?: boolean | undefined; value?: string | undefined };

/** Shows it. */
export function CheckField(props: CheckFieldProps): JSX.Element {
  return (
    <div class={props.error === undefined ? 'field' : 'field field-wrong'}>
      <FieldNotes field={props} />
      <div class="choices">
        <ChoiceBox
          type="checkbox"
          id={fieldId(props.name)}
          name={props.name}
          option={{ value: props.value ?? 'yes', label: <LabelWords field={props} /> }}
          checked={props.checked === true}
          required={props.optional !== true}
          describedBy={describedBy(props)}
          invalid={props.error !== undefined}
        />
      </div>
    </div>
  );
}
