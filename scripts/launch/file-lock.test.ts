import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { tryLock } from './file-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a lock is held by one', () => {
  const file = join(folder, 'one.lock');
  const lock = tryLock(file);
  expect(tryLock(file)).toBe(undefined);
  lock?.release();
  expect(tryLock(file)).not.toBe(undefined);
});

test('a lock is free when its process was killed', async () => {
  const file = join(folder, 'killed.lock');
  const script = `
    const { tryLock } = await import(${JSON.stringify(new URL('file-lock.ts', import.meta.url).href)});
    globalThis.lock = tryLock(${JSON.stringify(file)});
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void holder.kill('SIGKILL'));
  await once(holder.stdout, 'data');
  expect(tryLock(file)).toBe(undefined);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(tryLock(file)).not.toBe(undefined);
});
