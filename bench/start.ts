import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../scripts/launch/free-port.ts';
import { judge, median } from './support/figures.ts';

const root = join(import.meta.dirname, '..');
const rounds = 5;
const bound = 3000;

/** `npm start` on a data folder that has seen one before, from its spawning until /readyz answers. */
export async function run(): Promise<void> {
  // Made by the start itself, so that the database's account may enter it.
  const dataDir = join(root, '.data', `bench-start-${process.pid}`);
  try {
    const first = await startOnce(dataDir);
    console.log(`first start, with its database and the demo: ${first.toFixed(0)} ms`);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await startOnce(dataDir));
    const list = times.map((time) => time.toFixed(0)).join(', ');
    judge(
      median(times) < bound,
      `second start: median ${median(times).toFixed(0)} ms of ${rounds} (${list}), bound ${bound} ms`,
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds until it is ready; it is stopped again. */
async function startOnce(dataDir: string): Promise<number> {
  const port = await freePort('127.0.0.1');
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: '', DEMO: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (words: Buffer) => said.push(words.toString()));
  const exited = once(child, 'exit');
  try {
    await untilReady(`http://127.0.0.1:${port}/readyz`, child, said);
    return performance.now() - began;
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

async function untilReady(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}: ${said.join('')}`);
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await delay(10);
  }
}
