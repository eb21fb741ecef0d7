import { readFileSync } from 'node:fs';
import { report } from './report.ts';

type Manifest = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string> | undefined>;

/** Names dependencies without a row in docs/dependencies.md, rows without dependency, and versions that are not exact. */
export function compareDependencies(manifest: Manifest, page: string): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const rows = new Map(
    [...page.matchAll(/^\| `([^`]+)` \| ([^|]*) \| ([^|]*) \|$/gmu)].map(([, name = '', ...cells]) => [name, cells]),
  );
  const names = Object.keys(wanted);
  return [
    ...names.filter((name) => !rows.has(name)).map((name) => `${name}: no row in docs/dependencies.md`),
    ...[...rows.keys()]
      .filter((name) => !(name in wanted))
      .map((name) => `${name}: in docs/dependencies.md, not in package.json`),
    ...[...rows]
      .filter(([, cells]) => cells.some((cell) => cell.trim() === ''))
      .map(([name]) => `${name}: reason or licence is empty`),
    ...names
      .filter((name) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(wanted[name] ?? ''))
      .map((name) => `${name}: no exact version`),
  ];
}

if (import.meta.main) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  report(
    compareDependencies(manifest, readFileSync('docs/dependencies.md', 'utf8')),
    'docs/dependencies.md beside package.json',
  );
}
