import type { ComponentChildren, JSX } from 'preact';
import { describedBy } from './field-attributes.ts';
import type { FieldProps } from './field-props.ts';
import { FieldNotes, LabelWords } from './field-words.tsx';

/** Legend, hint and error around several controls that answer one question. */
export function FieldGroup({ field, children }: { field: FieldProps; children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class={field.error === undefined ? 'field' : 'field field-wrong'} aria-describedby={describedBy(field)}>
      <legend class="label">
        <LabelWords field={field} />
      </legend>
      <FieldNotes field={field} />
      {children}
    </fieldset>
  );
}
