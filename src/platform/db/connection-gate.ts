import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** No connection became free in time: there is more to do than the database gets done. */
export class NoConnection extends Error {}

/** How many wait for a connection, and for how many milliseconds the first of them has. */
export type GateWait = { waiting: number; longest: number };

/** A pool of which some connections are kept for others. */
export type ConnectionGate = PostgresPool & { wait: () => GateWait };

type Waiter = { since: number; enter: () => void; timer: NodeJS.Timeout };

/**
 * Lets at most `places` connections of a pool be taken at a time through this gate, in the order of asking. Whoever
 * asks the pool itself finds the others free.
 */
export function openGate(pool: PostgresPool, places: number, longestMilliseconds = 10_000): ConnectionGate {
  let taken = 0;
  const waiters: Waiter[] = [];

  const enter = async (): Promise<void> => {
    if (taken < places) {
      taken += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        since: performance.now(),
        enter: resolve,
        timer: setTimeout(() => {
          waiters.splice(waiters.indexOf(waiter), 1);
          reject(new NoConnection());
        }, longestMilliseconds),
      };
      waiters.push(waiter);
    });
  };
  /** The place goes straight to who waits longest. */
  const leave = (): void => {
    const next = waiters.shift();
    if (next === undefined) {
      taken -= 1;
      return;
    }
    clearTimeout(next.timer);
    next.enter();
  };

  return {
    options: pool.options,
    end: () => pool.end(),
    wait: () => ({
      waiting: waiters.length,
      longest: waiters[0] === undefined ? 0 : performance.now() - waiters[0].since,
    }),
    connect: async () => {
      await enter();
      try {
        return leavingAtRelease(await pool.connect(), leave);
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
}

/** The pool gives a client a new `release` each time it hands it out. */
function leavingAtRelease(client: PostgresPoolClient, leave: () => void): PostgresPoolClient {
  const release = client.release.bind(client);
  client.release = (destroy) => {
    release(destroy);
    leave();
  };
  return client;
}
