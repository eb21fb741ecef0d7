import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchError } from './launch-error.ts';

/**
 * Makes a folder of DATA_DIR. Nobody else looks into it; under root the database server, which has another account,
 * may pass through to its own folder.
 * @throws LaunchError when it can't be made or written to.
 */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    // With the dot a file in its place is refused too.
    accessSync(`${folder}/.`, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const words = `Der Datenordner ${folder} lässt sich nicht anlegen oder beschreiben (${reason}).`;
    throw new LaunchError(`${words} Mit DATA_DIR einen eigenen angeben.`, { cause });
  }
}

/** The mode holds whatever the umask says; a folder that is there already is left as it is. */
export function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  // Node's own recursion never ends where nothing can be made, as in /proc.
  makeFolder(dirname(folder), 0o755);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another start may have been a moment faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(folder, mode);
}
