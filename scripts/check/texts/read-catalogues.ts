import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { languages, staffLanguages } from '../../../src/platform/i18n/languages.ts';
import { textHash } from '../../../src/platform/i18n/text-hash.ts';

export type Messages = Readonly<Record<string, string>>;
export type Review = { source: string; by: 'machine' | 'person' };
export type Reviews = Record<string, Record<string, Review>>;

/** The texts of one side of one module: `messages` by language, and what is known of each translation. */
export type Catalogue = {
  folder: string;
  side: 'public' | 'staff';
  /** Languages the side is complete in. */
  languages: readonly string[];
  messages: Readonly<Record<string, Messages>>;
  reviews: Reviews;
  /** Keys (or `prefix.*`) of legal and consent texts. */
  legal: readonly string[];
};

const sides = { public: languages.map(({ tag }) => tag), staff: staffLanguages };

/** Reads every texts folder under `root`; a folder that has a public side only may lie flat. */
export function readCatalogues(root: string): Catalogue[] {
  const folders = new Set(globSync('src/**/texts/**/de.json', { cwd: root }).map(dirname));
  return [...folders].toSorted().map((path) => {
    const side = basename(path) === 'staff' ? 'staff' : 'public';
    const folder = /(^|\/)(public|staff)$/u.test(path) ? dirname(path) : path;
    return {
      folder,
      side,
      languages: sides[side],
      messages: readMessages(join(root, path)),
      reviews: (readJson(join(root, folder, 'review.json')) ?? {}) as Reviews,
      legal: (readJson(join(root, folder, 'legal.json')) ?? []) as string[],
    };
  });
}

/** Eight hex digits of the SHA-256 of a German text: a translation made from another wording is outdated. */
export const sourceHash = textHash;

function readMessages(path: string): Record<string, Messages> {
  const files = globSync('*.json', { cwd: path }).filter((file) => !['review.json', 'legal.json'].includes(file));
  return Object.fromEntries(files.map((file) => [basename(file, '.json'), readJson(join(path, file)) as Messages]));
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
