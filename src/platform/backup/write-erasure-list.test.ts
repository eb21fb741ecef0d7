import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Erasure } from '../personal-data.ts';
import { writeErasureList } from './write-erasure-list.ts';

const erasure = (id: string): Erasure => ({ id, personId: null, addressSalt: 'ab', addressDigest: 'cd' });

test('erasures are added and never taken off, also by a database that does not know them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-erasures-'));
  const list = (): unknown => JSON.parse(readFileSync(join(folder, 'erasures.json'), 'utf8'));
  await writeErasureList(folder, [erasure('a')]);
  await writeErasureList(folder, []);
  expect(list()).toEqual([erasure('a')]);
  await writeErasureList(folder, [erasure('a'), erasure('b')]);
  expect(list()).toEqual([erasure('a'), erasure('b')]);
});
