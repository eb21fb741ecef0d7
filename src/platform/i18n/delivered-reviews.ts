import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** From which German text a delivered translation was made, and by what. */
export type DeliveredReview = { source: string; by: 'machine' | 'person' };

/** What is known of a catalogue's delivered texts: reviews by language and key, and which keys (`prefix.*`) are legal texts. */
export type DeliveredReviews = {
  reviews: Readonly<Record<string, Readonly<Record<string, DeliveredReview>>>>;
  legal: readonly string[];
};

const packedName = 'text-reviews.json';
let known: Readonly<Record<string, DeliveredReviews>> | undefined;

/** By name of the catalogue. A build has one file beside its code; without one the source tree is read. */
export function deliveredReviews(): Readonly<Record<string, DeliveredReviews>> {
  const packed = join(import.meta.dirname, packedName);
  known ??= existsSync(packed)
    ? (JSON.parse(readFileSync(packed, 'utf8')) as Record<string, DeliveredReviews>)
    : collectReviews(join(import.meta.dirname, '../../..'));
  return known;
}

/** Reads the sidecars of every texts folder under a root. */
export function collectReviews(root: string): Record<string, DeliveredReviews> {
  const folders = [...new Set(globSync('src/**/texts/**/de.json', { cwd: root }).map(folderOf))];
  return Object.fromEntries(
    folders.map((folder) => {
      const reviews = (readJson(join(root, folder, 'review.json')) ?? {}) as DeliveredReviews['reviews'];
      const legal = (readJson(join(root, folder, 'legal.json')) ?? []) as string[];
      return [catalogueNameOf(folder), { reviews, legal }];
    }),
  );
}

/** 'src/modules/calls/texts/interest' is 'calls.interest', 'src/ui/texts' is 'ui'. */
export const catalogueNameOf = (folder: string): string =>
  folder
    .replaceAll('\\', '/')
    .replace(/^src\/(modules\/)?/u, '')
    .split('/')
    .filter((part) => part !== 'texts')
    .join('.');

const folderOf = (file: string): string => dirname(file).replace(/[\\/](public|staff)$/u, '');

const readJson = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
