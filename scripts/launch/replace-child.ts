import { setTimeout as delay } from 'node:timers/promises';
import type { KeptChild } from './keep-child-running.ts';
import { LaunchError } from './launch-error.ts';

/** How long a new process may take to be ready, and how long the others wait for the old one to end. */
const longest = { start: 60_000, end: 20_000 };

/**
 * Starts a process and, once it is ready, lets the one before it finish and end. An old one that has something long in
 * work keeps nobody waiting: it ends later.
 * @throws LaunchError when the new one doesn't start; the old one goes on.
 */
export async function replaceChild(
  { child, start }: { child: KeptChild; start: () => KeptChild },
  children: Set<KeptChild>,
): Promise<KeptChild> {
  const next = start();
  children.add(next);
  const outcome = await Promise.race([next.ready, delay(longest.start, { exitCode: 1 }, { ref: false })]);
  if ('exitCode' in outcome) {
    children.delete(next);
    void next.stop();
    throw new LaunchError('Ein neuer Prozess startet nicht, siehe oben.');
  }
  const ended = child.retire().then(() => children.delete(child));
  await Promise.race([ended, delay(longest.end, undefined, { ref: false })]);
  return next;
}
