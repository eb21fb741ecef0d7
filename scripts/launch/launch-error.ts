import { ConfigError } from '../../src/config.ts';

/** Something the operator can put right; the message says what and how, and no stack is shown with it. */
export class LaunchError extends Error {}

/** What is shown of an error that ends a command. */
export function explain(error: unknown): string {
  if (error instanceof LaunchError || error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return `${path ?? 'Ein Ordner'} lässt sich nicht beschreiben (${code}). Mit DATA_DIR einen eigenen Ordner angeben.`;
  }
  if (code === 'ENOSPC') return 'Der Datenträger ist voll.';
  return error.stack ?? error.message;
}
