import type { ComponentChildren, JSX } from 'preact';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';
import { FieldNotes, LabelWords } from './field-words.tsx';

/** Label, hint and error around one control. Build new kinds of fields with it. */
export function FieldFrame({ field, children }: { field: FieldProps; children: ComponentChildren }): JSX.Element {
  return (
    <div class={field.error === undefined ? 'field' : 'field field-wrong'}>
      <label class="label" for={fieldId(field.name)}>
        <LabelWords field={field} />
      </label>
      <FieldNotes field={field} />
      {children}
    </div>
  );
}
