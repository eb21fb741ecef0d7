import type pg from 'pg';
import { instant, type Instant } from '../time/instant.ts';
import { newClient } from './database.ts';

/** Stamps arrivals with the database's programme clock. */
export type ArrivalClock = { stamp: () => Promise<Instant>; close: () => Promise<void> };

export type ArrivalClockOptions = {
  role?: string | undefined;
  /** Told how many seconds each arrival waited for its stamp. */
  tell?: ((seconds: number) => void) | undefined;
};

/**
 * A reserved connection that only tells the time, so that no arrival waits for the pool or its body.
 * Arrivals while a question is under way share the next one; what they waited for it in our process is taken off again,
 * so our queue makes nobody late, and the process's own clock (which may be wrong) is used for differences only.
 */
export function openArrivalClock(url: string, { role, tell }: ArrivalClockOptions = {}): ArrivalClock {
  let client: Promise<pg.Client> | null = null;
  let next: Promise<{ now: number; sentAt: number }> | null = null;
  let running: Promise<unknown> = Promise.resolve();

  const connect = async (): Promise<pg.Client> => {
    const made = newClient(url, role);
    made.on('error', () => (client = null));
    await made.connect();
    return made;
  };
  const ask = async (): Promise<{ now: number; sentAt: number }> => {
    await running.catch(() => undefined);
    next = null;
    client ??= connect();
    const asking = client.then(async (ready) => {
      const sentAt = performance.now();
      const { rows } = await ready.query<{ now: number }>({ name: 'arrival', text: 'select platform.now() as now' });
      return { now: Number(rows[0]?.now), sentAt };
    });
    running = asking;
    return asking.catch((error: unknown) => {
      client = null;
      throw error;
    });
  };
  return {
    stamp: async () => {
      const arrived = performance.now();
      next ??= ask();
      const { now, sentAt } = await next;
      tell?.((performance.now() - arrived) / 1000);
      return instant(Math.floor(now - Math.max(0, sentAt - arrived)));
    },
    close: async () => {
      const open = await client?.catch(() => null);
      await open?.end();
    },
  };
}
