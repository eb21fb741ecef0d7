import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeDataFolder } from './data-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('others may at most pass through', () => {
  const made = join(folder, 'one/two');
  makeDataFolder(made);
  expect(statSync(made).mode & 0o766).toBe(0o700);
});

test('names the folder that cannot be made', () => {
  writeFileSync(join(folder, 'file'), '');
  const words = (name: string): string =>
    `Der Datenordner ${join(folder, name)} lässt sich nicht anlegen oder beschreiben`;
  expect(() => makeDataFolder(join(folder, 'file'))).toThrow(words('file'));
  expect(() => makeDataFolder(join(folder, 'file/below'))).toThrow(words('file/below'));
});
