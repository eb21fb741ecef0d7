/** Runs work again and again, waiting between the runs; a failed run is told and tried again. Returns how to stop. */
export function keepRunning(
  everyMilliseconds: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const turn = (): void => {
    running = work()
      .catch(failed)
      .then(() => {
        if (!stopped) timer = setTimeout(turn, everyMilliseconds);
      });
  };
  turn();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
