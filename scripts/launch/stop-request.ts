/**
 * Resolves when this process is asked to end: by a signal, of which more may follow, or because the npm that started
 * it was killed. `onHangup` is called instead at a SIGHUP that doesn't come from a terminal being closed.
 */
export async function stopRequest(onHangup?: () => void): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
    process.on('SIGHUP', onHangup === undefined || process.stdin.isTTY ? () => resolve() : onHangup);
    // npm has no pipe to its scripts, but it is the parent, and its death gives the process another one.
    const parent = process.ppid;
    const isUnderNpm = process.env['npm_lifecycle_event'] !== undefined;
    if (isUnderNpm) setInterval(() => process.ppid !== parent && resolve(), 500).unref();
  });
}
