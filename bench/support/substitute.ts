import { randomBytes } from 'node:crypto';
import { newId, sha256 } from '../../src/platform/ids/ids.ts';
import type { Copy } from './copy-interests.ts';
import type { Question } from './replay.ts';

/** What one request has of its own: whose interest, when it came, and which number it got. */
export type Own = { copy: Copy; arrivedAt: Date; number: string; fresh: Map<string, string> };
/** A recorded question whose values are made anew for each request. */
export type Form = { text: string; valuesFor: (own: Own) => unknown[] };

type Make = (own: Own) => unknown;

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

/**
 * Finds in recorded questions what belongs to the one interest they were recorded with. `number` is the one it got;
 * `known` are keys that stay, such as the call's; every other key of ours is made anew.
 */
export function formsOf(
  questions: readonly Question[],
  recorded: { copy: Copy; number: string; known: readonly string[] },
): Form[] {
  const { copy, number, known } = recorded;
  const words: [string, (own: Own) => string][] = [
    ...Object.keys(copy).map((key): [string, (own: Own) => string] => [
      copy[key as keyof Copy],
      (own) => own.copy[key as keyof Copy],
    ]),
    [number, (own) => own.number],
  ];
  const own = new Set([...known, ...Object.values(copy)]);
  for (const key of new Set(JSON.stringify(questions).match(uuid))) {
    if (!own.has(key)) words.push([key, ({ fresh }) => remembered(fresh, key)]);
  }
  return questions.map(({ text, values }) => {
    const makes = values.map((value) => makeOf(value, { copy, words }));
    return { text, valuesFor: (request) => makes.map((make) => make(request)) };
  });
}

type Words = { copy: Copy; words: readonly [string, (own: Own) => string][] };

function makeOf(value: unknown, words: Words): Make {
  if (value instanceof Date) return ({ arrivedAt }) => arrivedAt;
  if (value instanceof Uint8Array) return bytesOf(value, words.copy);
  if (Array.isArray(value)) {
    const makes = value.map((each) => makeOf(each, words));
    return (own) => makes.map((make) => make(own));
  }
  return typeof value === 'string' ? textOf(value, words.words) : () => value;
}

/** The digest of the session, or what the platform drew or computed: as many other bytes. */
function bytesOf(value: Uint8Array, copy: Copy): Make {
  const isSession = sha256(copy.secret).equals(value);
  return isSession ? ({ copy: { secret } }) => sha256(secret) : () => randomBytes(value.length);
}

function textOf(value: string, words: Words['words']): Make {
  const used = words.filter(([word]) => value.includes(word));
  if (used.length === 0) return () => value;
  return (own) => used.reduce((text, [word, make]) => text.replaceAll(word, make(own)), value);
}

function remembered(fresh: Map<string, string>, key: string): string {
  const made = fresh.get(key) ?? newId();
  fresh.set(key, made);
  return made;
}
