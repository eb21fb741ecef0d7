import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const inputs = [
  'src',
  'migrations',
  'packages',
  'scripts',
  'package-lock.json',
  'tsconfig.base.json',
  '.browserslistrc',
];

/** A hash over everything the build and the database are made from. Content, not dates: a copied clone is not stale. */
export function buildStamp(root: string): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((name) => filesBelow(root, name))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Paths below the root of all files but tests, sorted. A name may be a file, a folder, or missing. */
export function filesBelow(root: string, name: string): string[] {
  const entries = entriesOf(join(root, name));
  if (entries === 'file') return [name];
  return entries.flatMap((entry) => (isInput(entry) ? filesBelow(root, join(name, entry)) : []));
}

function isInput(entry: string): boolean {
  return entry !== 'node_modules' && !/\.test\.tsx?$/u.test(entry);
}

function entriesOf(path: string): string[] | 'file' {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return 'file';
    if (code === 'ENOENT') return [];
    throw error;
  }
}
