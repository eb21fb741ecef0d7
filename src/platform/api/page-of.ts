import { z } from 'zod';

type Part = string | number;
type Key = readonly [Part, ...Part[]];

/** Query of an operation that answers page by page. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^[1-9]\d?$|^100$/u)
    .optional()
    .describe('Entries on a page, 1 to 100; 20 unless told.'),
  after: z
    .string()
    .regex(/^[\w-]{1,400}$/u)
    .optional()
    .describe('The `next` of the page before.'),
};

/** A page of `entry`. */
export const pageSchema = (entry: z.ZodType): z.ZodObject =>
  z.strictObject({
    items: z.array(entry),
    next: z.string().nullable().describe('Give it as `after` for the next page; null on the last one.'),
  });

type Paged<T> = { items: T[]; next: string | null };

/**
 * The page after a cursor, in the order of keys that no two entries share. What is inserted meanwhile neither repeats nor
 * hides an entry, since a cursor names a key and no position. Null for a cursor that is none of ours.
 */
export function pageOf<T>(
  all: readonly T[],
  keyOf: (item: T) => Key,
  { limit, after }: { limit?: string | undefined; after?: string | undefined },
): Paged<T> | null {
  const from = after === undefined ? null : readCursor(after);
  if (after !== undefined && from === null) return null;
  const ordered = all.map((item) => ({ item, key: keyOf(item) })).toSorted((one, other) => compare(one.key, other.key));
  const rest = from === null ? ordered : ordered.filter(({ key }) => compare(key, from) > 0);
  const size = Number(limit ?? 20);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    next: rest.length > size && last !== undefined ? cursorOf(last.key) : null,
  };
}

const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function readCursor(cursor: string): readonly Part[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number');
    return isKey ? key : null;
  } catch {
    return null;
  }
}

function compare(one: readonly Part[], other: readonly Part[]): number {
  for (const [index, part] of one.entries()) {
    const beside = other[index];
    if (beside === undefined) return 1;
    if (part === beside) continue;
    const [left, right] = typeof part === typeof beside ? [part, beside] : [String(part), String(beside)];
    return left < right ? -1 : 1;
  }
  return 0;
}
