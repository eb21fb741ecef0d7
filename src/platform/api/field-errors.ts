import type { z } from 'zod';
import type { Translator } from '../i18n/define-texts.ts';
import type { FieldError } from './answer.ts';
import type { ApiTextKey } from './texts/api-texts.ts';

type Place = 'body' | 'address';

/** What a schema finds wrong, in the caller's language and without a word of what was sent. */
export const fieldErrors = (
  t: Translator<ApiTextKey>,
  error: z.ZodError,
  { input, place }: { input: unknown; place: Place },
): FieldError[] =>
  error.issues.flatMap((issue) => {
    const detail = t(`field.${wordOf(issue, input)}`);
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.slice(0, 20).map((path) => ({ ...where(path, place), detail }));
  });

const where = (path: readonly PropertyKey[], place: Place): Pick<FieldError, 'pointer' | 'parameter'> =>
  place === 'body' ? { pointer: pointerOf(path) } : { parameter: String(path[0] ?? '') };

/** A JSON pointer as a fragment (RFC 6901, section 6). */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1').toWellFormed())}`).join('')}`;

type Word = 'missing' | 'unknown' | 'type' | 'too-short' | 'too-long' | 'format' | 'value';

const words: Readonly<Record<string, Word>> = {
  unrecognized_keys: 'unknown',
  too_small: 'too-short',
  too_big: 'too-long',
  invalid_format: 'format',
  invalid_value: 'value',
};

function wordOf(issue: z.core.$ZodIssue, input: unknown): Word {
  const word = words[issue.code] ?? 'type';
  return (word === 'type' || word === 'value') && valueAt(input, issue.path) === undefined ? 'missing' : word;
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    input,
  );
