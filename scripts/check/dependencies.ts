import { existsSync, readFileSync } from 'node:fs';
import { report } from './report.ts';

type Versions = Readonly<Record<string, string>>;
type Manifest = { dependencies?: Versions; devDependencies?: Versions; optionalDependencies?: Versions };

/** What docs/dependencies.md says of a package. */
type Row = { name: string; reason: string; licence: string };

const rowPattern = /^\| `([^`]+)` \| ([^|]*) \| ([^|]*) \|$/gmu;

/**
 * Names dependencies without a row in docs/dependencies.md, rows without dependency, licences that are not the package's
 * own, and versions that are not exact. `licenceOf` gives the licence of an installed package.
 */
export function compareDependencies(
  manifest: Manifest,
  page: string,
  licenceOf: (name: string) => string | undefined,
): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const rows = [...page.matchAll(rowPattern)].map(([, name = '', reason = '', licence = '']) => ({
    name,
    reason: reason.trim(),
    licence: licence.trim(),
  }));
  const known = new Set(rows.map(({ name }) => name));
  const missing = Object.keys(wanted).filter((name) => !known.has(name));
  const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version));
  return [
    ...missing.map((name) => `${name}: no row in docs/dependencies.md`),
    ...rows.flatMap((row) => rowFaults(row, wanted, licenceOf(row.name))),
    ...loose.map(([name, version]) => `${name}: "${version}" is no exact version`),
  ];
}

function rowFaults({ name, reason, licence }: Row, wanted: Versions, installed: string | undefined): string[] {
  if (!(name in wanted)) return [`${name}: in docs/dependencies.md, not in package.json`];
  if (reason === '' || licence === '') return [`${name}: reason or licence is empty`];
  const fits = installed === undefined || licence.includes(installed);
  return fits ? [] : [`${name}: its licence is ${installed}, not ${licence}`];
}

function installedLicence(name: string): string | undefined {
  const file = `node_modules/${name}/package.json`;
  if (!existsSync(file)) return undefined;
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string };
  return license?.replaceAll(/[()]/gu, '');
}

if (import.meta.main) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const page = readFileSync('docs/dependencies.md', 'utf8');
  report(compareDependencies(manifest, page, installedLicence), 'docs/dependencies.md beside package.json');
}
