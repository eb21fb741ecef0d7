import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildStamp } from './build-stamp.ts';

const root = mkdtempSync(join(tmpdir(), 'zusammendenken-stamp-'));
afterAll(() => rmSync(root, { recursive: true }));

test('follows what is in the sources, and not their tests or dates', () => {
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  const write = (name: string, text: string): string => {
    writeFileSync(join(root, name), text);
    return buildStamp(root);
  };
  const first = write('src/deep/a.ts', 'one');
  expect(write('src/deep/a.test.ts', 'a test')).toBe(first);
  expect(write('README.md', 'words')).toBe(first);
  expect(write('src/deep/a.ts', 'two')).not.toBe(first);
  expect(write('src/deep/a.ts', 'one')).toBe(first);
  expect(write('package-lock.json', '{}')).not.toBe(first);
});
