import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { exitCodeOf } from './spawn-bundle.ts';

/** Sent by children over their channel: their address once they are ready, or a wish. */
export type ChildMessage = { type: string; url?: string; station?: string };

export type KeptChild = {
  /** Resolves at the first ready message, or when the process gave up before. */
  ready: Promise<{ url: string | undefined } | { exitCode: number }>;
  stop: () => Promise<void>;
  /** Asks it to finish what it has in work and end, since another has taken its place. */
  retire: () => Promise<void>;
};

/**
 * Starts a process and starts it again whenever it ends, almost at once the first time, then with growing pauses.
 * One that gives up by itself before it was ever ready is left alone: time doesn't heal that.
 */
export function keepChildRunning(
  start: () => ChildProcess,
  onMessage: (message: ChildMessage) => void = () => undefined,
): KeptChild {
  const { promise: ready, resolve } = Promise.withResolvers<Awaited<KeptChild['ready']>>();
  const stopping = new AbortController();
  let child: ChildProcess;
  let wasReady = false;

  const run = async (): Promise<number | undefined> => {
    child = start();
    child.on('message', (message) => {
      const received = message as ChildMessage;
      onMessage(received);
      if (received.type !== 'ready') return;
      wasReady = true;
      resolve({ url: received.url });
    });
    return exitCodeOf(child);
  };
  const keep = async (): Promise<void> => {
    for (let pause = 100; !stopping.signal.aborted; pause = Math.min(pause * 2, 10_000)) {
      const started = Date.now();
      const exitCode = await run();
      if (!wasReady && exitCode !== undefined) {
        resolve({ exitCode });
        return;
      }
      if (Date.now() - started > 30_000) pause = 100;
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const kept = keep();

  /** `ask` is heard by a process that runs; what hasn't ended in time is ended. */
  const end = async (ask: () => void, longest: number): Promise<void> => {
    stopping.abort();
    ask();
    const force = setTimeout(() => child.kill('SIGKILL'), longest);
    await kept;
    clearTimeout(force);
  };

  return {
    ready,
    stop: () => end(() => void child.kill('SIGTERM'), 12_000),
    retire: () => end(() => child.connected && child.send({ type: 'retire' }), 320_000),
  };
}
