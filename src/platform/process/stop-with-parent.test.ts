import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';

const file = JSON.stringify(new URL('stop-with-parent.ts', import.meta.url).href);
const script = `
  const { stopWithParent } = await import(${file});
  let calls = 0;
  stopWithParent(() => {
    calls += 1;
    setTimeout(() => process.exit(10 + calls), 200);
  });
  setInterval(() => {}, 1000);
  process.send('listening');`;

async function startChild() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 2, 2, 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return { child, exitCode: once(child, 'exit').then(([code]: unknown[]) => code) };
}

test('stops once when the parent is gone', async () => {
  const { child, exitCode } = await startChild();
  child.disconnect();
  expect(await exitCode).toBe(11);
});

test('stops once however many signals arrive', async () => {
  const { child, exitCode } = await startChild();
  child.kill('SIGINT');
  child.kill('SIGTERM');
  child.kill('SIGINT');
  child.disconnect();
  expect(await exitCode).toBe(11);
});
