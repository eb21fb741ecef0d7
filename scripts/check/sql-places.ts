import { globSync, readFileSync } from 'node:fs';
import { edges } from '../../.dependency-cruiser.mjs';
import { report } from './report.ts';

const query = /\bsql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/u;
const table = /(?:\b(?:from|join|into|update|references)\s+|['"])([a-z]+)\.[a-z_]+/gu;

/** Names what a module's file does with the database that only a store may do, or on tables it has no edge to. */
export function findMisplacedSql(file: string, source: string): string[] {
  const [, module = '', layer = ''] = /^src\/modules\/([^/]+)\/([^/]+)/u.exec(file) ?? [];
  if (layer !== 'store') return query.test(source) ? [`${file}: SQL outside a store`] : [];
  const neighbours: Readonly<Record<string, readonly string[]>> = edges;
  const allowed = new Set([module, ...(neighbours[module] ?? [])]);
  const foreign = [...source.matchAll(table)].map(([, schema = '']) => schema).filter((schema) => schema in neighbours);
  return [...new Set(foreign)]
    .filter((schema) => !allowed.has(schema))
    .map((schema) => `${file}: reads ${schema}, no edge leads there`);
}

if (import.meta.main) {
  const files = globSync('src/modules/**/*.{ts,tsx}').filter((file) => !/\.(test|gallery)\.tsx?$/u.test(file));
  report(
    files.flatMap((file) => findMisplacedSql(file, readFileSync(file, 'utf8'))),
    `${files.length} files of modules`,
  );
}
