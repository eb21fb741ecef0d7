import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newHandle } from '../ids/ids.ts';

/**
 * The keys given by the operator; without any, the key in DATA_DIR, made at first start for its owner's eyes only.
 * Several processes that start at once agree on one: the file appears whole, and the first one stays.
 */
export function loadSecretKeys(given: readonly Buffer[], dataDir: string): readonly Buffer[] {
  if (given.length > 0) return given;
  const file = join(dataDir, 'secret.key');
  const known = readKey(file);
  if (known !== null) return [known];
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${newHandle()}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  const made = readKey(file);
  if (made === null) throw new Error(`${file} was there and is gone`);
  return [made];
}

function readKey(file: string): Buffer | null {
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
