import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file in one step: a reader, or a start after a crash, sees the old content or the new, never half of it. */
export function replaceFile(file: string, content: string): void {
  const next = `${file}.${process.pid}.new`;
  writeFileSync(next, content, { mode: 0o600 });
  renameSync(next, file);
}
