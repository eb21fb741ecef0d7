/**
 * Calls `stop`, which ends the process by itself, once: when the launcher that started this process is gone, or at the
 * first signal. A signal may arrive two or three times, so a second one doesn't mean more. What hasn't ended after
 * `longest` milliseconds is ended.
 */
export function stopWithParent(stop: () => void, { longest = 10_000 }: { longest?: number } = {}): void {
  let isStopping = false;
  const stopOnce = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), longest).unref();
    stop();
  };
  // The channel closes however the launcher ends. Without a launcher there is none.
  process.on('disconnect', stopOnce);
  // That is how a message to a launcher fails which has gone a moment ago.
  process.on('error', stopOnce);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stopOnce);
  if (process.send !== undefined && !process.connected) stopOnce();
}
