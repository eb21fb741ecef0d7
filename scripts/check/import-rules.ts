import { existsSync, globSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IViolation } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../../.dependency-cruiser.mjs';

const folders = ['src', 'packages', 'scripts', 'test', 'bench'];

type Cruised = { violations: IViolation[]; seen: number; unseen: string[] };

/** Cruises the project in `root` and names the files the cruiser passed over: with those it can't promise anything. */
export async function cruiseImports(root: string): Promise<Cruised> {
  const present = folders.filter((folder) => existsSync(`${root}/${folder}`));
  const { output } = await cruise(
    present,
    { ...configuration.options, ruleSet: { forbidden: configuration.forbidden }, validate: true, baseDir: root },
    {},
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  const { modules, summary } = asResult(output);
  const seen = new Set(modules.map((module) => module.source));
  const unseen = sourceFiles(root).filter((file) => !seen.has(file));
  return { violations: summary.violations, seen: seen.size, unseen };
}

function asResult(output: ICruiseResult | string): ICruiseResult {
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a report instead of a result');
  return output;
}

function sourceFiles(root: string): string[] {
  return globSync(`{${folders.join(',')}}/**/*.{ts,tsx}`, { cwd: root }).filter(
    (file) => !/(^|\/)(fixtures|node_modules|\.build)\//.test(file),
  );
}

if (import.meta.main) {
  const { violations, seen, unseen } = await cruiseImports(process.cwd());
  for (const { rule, from, to } of violations) console.log(`${rule.name}: ${from} -> ${to}`);
  for (const file of unseen) console.log(`not cruised: ${file}`);
  console.log(
    `${seen} files and packages cruised, ${violations.length} forbidden imports, ${unseen.length} files missed`,
  );
  process.exitCode = violations.length + unseen.length > 0 ? 1 : 0;
}
