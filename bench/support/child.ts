import { fork } from 'node:child_process';
import type { ChildProcess, ForkOptions } from 'node:child_process';
import { once } from 'node:events';

/** Starts a module in a process of its own and waits for its first message. */
export async function startChild(
  path: string,
  options: ForkOptions & { args?: readonly string[] } = {},
): Promise<{ child: ChildProcess; hello: unknown }> {
  const { args = [], ...forkOptions } = options;
  const child = fork(path, args, { serialization: 'advanced', ...forkOptions });
  const hello = await Promise.race([
    once(child, 'message').then(([message]) => message as unknown),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${path} ended with ${String(code)}`))),
  ]);
  return { child, hello };
}

/** Stops it and waits until it has gone. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
