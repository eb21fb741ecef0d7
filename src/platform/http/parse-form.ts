import { z } from 'zod';
import type { FormValues } from './form-values.ts';

/** Text key of what is wrong, by field name. */
export type FieldErrors = Readonly<Record<string, string>>;

export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: FieldErrors };

/**
 * Reads a form by a schema whose messages are text keys. `lists` names fields that may occur several times.
 * The first problem of each field is reported.
 */
export function parseForm<T extends z.ZodType>(
  schema: T,
  form: FormValues,
  lists: readonly string[] = [],
): Parsed<z.output<T>> {
  // A field the browser didn't send counts as left empty.
  const blank =
    schema instanceof z.ZodObject ? Object.fromEntries(Object.keys(schema.shape).map((name) => [name, ''])) : {};
  const input = { ...blank, ...form.record(), ...Object.fromEntries(lists.map((name) => [name, form.all(name)])) };
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const errors: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? 'form');
    errors[field] ??= issue.message;
  }
  return { ok: false, errors };
}
