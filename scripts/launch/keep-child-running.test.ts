import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { keepChildRunning } from './keep-child-running.ts';

const node = (script: string) =>
  spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
const sendReady = `process.send({ type: 'ready', url: 'http://here' });`;

test('starts a process again when it ends, until it is stopped', async () => {
  let starts = 0;
  const { promise: third, resolve } = Promise.withResolvers<void>();
  const kept = keepChildRunning(() => {
    starts += 1;
    if (starts === 3) resolve();
    return node(starts < 3 ? sendReady : `${sendReady} setInterval(() => {}, 1000)`);
  });
  expect(await kept.ready).toEqual({ url: 'http://here' });
  await third;
  await kept.stop();
  expect(starts).toBe(3);
});

test('leaves one alone that gave up before it was ready', async () => {
  let starts = 0;
  const kept = keepChildRunning(() => {
    starts += 1;
    return node('process.exit(98)');
  });
  expect(await kept.ready).toEqual({ exitCode: 98 });
  await kept.stop();
  expect(starts).toBe(1);
});

test('passes on what else a process says', async () => {
  const { promise: heard, resolve } = Promise.withResolvers<unknown>();
  const script = `process.send({ type: 'reset-demo' }); setInterval(() => {}, 1000)`;
  const kept = keepChildRunning(() => node(script), resolve);
  expect(await heard).toEqual({ type: 'reset-demo' });
  await kept.stop();
});
