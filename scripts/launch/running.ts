import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** What is known of the start that holds a DATA_DIR. */
export type Running = {
  url: string;
  demo: boolean;
  /** The supervisor. */
  pid: number;
  /** How often its processes were replaced, and how many of these times in vain. */
  restarts: number;
  failedRestarts: number;
};

/** The start that runs on this DATA_DIR, or ran on it when it was killed; undefined before it is ready. */
export function readRunning(dataDir: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

export function writeRunning(dataDir: string, running: Running): void {
  replaceFile(fileIn(dataDir), JSON.stringify(running));
}

export function removeRunning(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/** The two lines a start ends with. */
export function announce({ url, demo }: Pick<Running, 'url' | 'demo'>): void {
  const signIn = demo
    ? 'im Browser eine Rolle wählen (Demo), kein Passwort nötig.'
    : 'mit dem Link, den npm run admin:invite -- NAME@EXAMPLE.ORG für eine Adresse ausgibt.';
  process.stdout.write(`Adresse: ${url}\nAnmelden: ${signIn}\n`);
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'running.json');
}
