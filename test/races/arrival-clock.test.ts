import { expect, test } from 'vitest';
import { openArrivalClock } from '../../src/platform/db/arrival-clock.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { freshDatabase } from '../support/database.ts';

test('an arrival is stamped while the pool is busy, and our own queue makes nobody late', async () => {
  const database = await freshDatabase(2);
  const clock = openArrivalClock(database.url, { role: appRole });
  try {
    const before = await clock.stamp();
    const busy = Promise.all([1, 2, 3, 4].map(() => database.pool.query('select pg_sleep(0.5)')));
    const stamped = await clock.stamp();
    expect(stamped - before).toBeLessThan(300);
    await busy;
  } finally {
    await clock.close();
    await database.drop();
  }
});

test('a thousand arrivals at once have nearly one time, in spite of a blocked process', async () => {
  const database = await freshDatabase(2);
  const clock = openArrivalClock(database.url, { role: appRole });
  try {
    const before = await clock.stamp();
    const stamps = Array.from({ length: 1000 }, () => clock.stamp());
    // What arrived waits in this process for a quarter of a second before any question is sent.
    const until = performance.now() + 250;
    while (performance.now() < until);
    const times = await Promise.all(stamps);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(60);
    expect(Math.min(...times) - before).toBeLessThan(200);
  } finally {
    await clock.close();
    await database.drop();
  }
});
