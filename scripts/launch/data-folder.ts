import { chmodSync, existsSync, mkdirSync } from 'node:fs';

/**
 * Makes a folder of DATA_DIR. Nobody else looks into it; under root the database server, which has another account,
 * may pass through to its own folder.
 */
export function makeDataFolder(folder: string): void {
  makeFolder(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** The mode holds whatever the umask says; a folder that is there already is left as it is. */
export function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
}
