import type { JSX } from 'preact';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** The words of a label, with the mark of a voluntary field. */
export function LabelWords({ field }: { field: FieldProps }): JSX.Element {
  const words = (
    <>
      {field.label}
      {field.optional === true && <span class="label-mark"> {uiTexts.in(field.language)('field.optional')}</span>}
    </>
  );
  return field.asTitle === true ? <h1>{words}</h1> : words;
}

/** Hint and error of a field, under its label and before its control. */
export function FieldNotes({ field }: { field: FieldProps }): JSX.Element {
  const id = fieldId(field.name);
  return (
    <>
      {field.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {field.error !== undefined && (
        <p class="wrong" id={`${id}-error`}>
          <span class="hidden">{uiTexts.in(field.language)('field.error')} </span>
          {field.error}
        </p>
      )}
    </>
  );
}
