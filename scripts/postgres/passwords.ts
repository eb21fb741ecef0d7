import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One per role; letters, digits, - and _ only, so they need no quoting in SQL or URLs. */
export type Passwords = { superuser: string; owner: string; app: string };

/** Reads the passwords of a cluster, or makes them when it is new. The file is for its owner's eyes only (0600). */
export function readOrMakePasswords(clusterFolder: string): Passwords {
  const file = join(clusterFolder, 'passwords.json');
  if (!existsSync(file)) makePasswords(file);
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
}

function makePasswords(file: string): void {
  const passwords: Passwords = { superuser: makePassword(), owner: makePassword(), app: makePassword() };
  const next = `${file}.${process.pid}.new`;
  writeFileSync(next, JSON.stringify(passwords), { mode: 0o600 });
  try {
    // Unlike a rename, a link does not replace what another start has just made.
    linkSync(next, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(next);
  }
}

function makePassword(): string {
  return randomBytes(24).toString('base64url');
}
