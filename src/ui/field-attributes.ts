import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';

/** What ties a control to its label, hint and error. */
export type FieldAttributes = {
  id: string;
  name: string;
  required: boolean;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
};

/** The wiring of a single control; `more` names further describing parts, such as a counter. */
export function fieldAttributes(field: FieldProps, more: readonly string[] = []): FieldAttributes {
  return {
    id: fieldId(field.name),
    name: field.name,
    required: field.optional !== true,
    'aria-describedby': describedBy(field, more),
    'aria-invalid': field.error === undefined ? undefined : 'true',
  };
}

/** Ids of hint, error and further parts in the order they are read. */
export function describedBy(field: FieldProps, more: readonly string[] = []): string | undefined {
  const parts = [field.hint === undefined ? [] : ['hint'], field.error === undefined ? [] : ['error'], more].flat();
  return parts.length === 0 ? undefined : parts.map((part) => `${fieldId(field.name)}-${part}`).join(' ');
}
