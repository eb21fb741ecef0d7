import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import type { CallContent } from '../../domain/call-content.ts';

/** All values of a call that its parts edit. */
export type CallFields = CallContent & {
  opensAt: Instant;
  closesAt: Instant;
  fileNumber: string;
  slug: string;
  programmeId: string;
};

/** What may be wrong with a field. */
export type PartError =
  | 'required'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'order'
  | 'address'
  | 'email'
  | 'phone'
  | 'several'
  | 'twice'
  | 'open-end'
  | 'taken';
export type PartErrors = Readonly<Record<string, PartError>>;

export type PartRead<Field extends keyof CallFields> =
  | { ok: true; values: Pick<CallFields, Field> }
  | { ok: false; errors: PartErrors };

/** Words of an error by field name. */
export type PartFieldsProps = {
  language: Language;
  form: FormValues;
  errors: Readonly<Record<string, string>>;
  /** What the call may belong to. */
  programmes?: readonly { id: string; title: string }[];
};

/**
 * One part of a call as a form. What `toForm` writes `read` reads back unchanged; `fields` are the values it covers,
 * so that two people can work on different parts.
 */
export type PartForm<Field extends keyof CallFields> = {
  fields: readonly Field[];
  toForm: (call: CallFields) => FormValues;
  read: (form: FormValues) => PartRead<Field>;
  Fields: (props: PartFieldsProps) => JSX.Element;
};

/** The outcome of reading: the values, or the errors if there are any. */
export const readOrErrors = <Field extends keyof CallFields>(
  values: Pick<CallFields, Field>,
  errors: Readonly<Record<string, PartError | null>>,
): PartRead<Field> => {
  const found = Object.entries(errors).filter((entry): entry is [string, PartError] => entry[1] !== null);
  return found.length === 0 ? { ok: true, values } : { ok: false, errors: Object.fromEntries(found) };
};

/** A whole number of at least `least`; -1 and an error otherwise. */
export function readWhole(text: string, least: number): { value: number; error: PartError | null } {
  const trimmed = text.trim();
  const value = /^\d{1,9}$/u.test(trimmed) ? Number(trimmed) : -1;
  return { value, error: value >= least ? null : 'number' };
}
