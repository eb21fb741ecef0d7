import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { jobsOf } from '../../src/modules.ts';
import { advanceClock } from '../../src/modules/demo/actions/advance-clock.ts';
import { stations, type StationKey } from '../../src/modules/demo/domain/moments.ts';
import { seedDemo } from '../../src/modules/demo/index.ts';
import { screenplay } from '../../src/modules/demo/screenplay/events.ts';
import { systemContext, sql } from '../../src/platform/db/database.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { inTransaction } from '../../src/platform/db/transaction.ts';
import { freshDatabase } from '../support/database.ts';

const stateOf = async (database: Awaited<ReturnType<typeof freshDatabase>>): Promise<Record<string, number>> =>
  inTransaction(database.db, systemContext, async (db) => {
    const { rows } = await sql<{
      state: string;
      count: number;
    }>`select state, count(*) from calls.interest group by state order by state`.execute(db);
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  });

test('the screenplay runs from the seed to the reserve list, and twice changes nothing', async () => {
  const database = await freshDatabase();
  try {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`update platform.setting set value = 'true' where name = 'demo'`);
    await owner.end();
    await migrate(database.url, join(import.meta.dirname, '../../migrations'));
    const deps = { db: database.db, origin: 'http://127.0.0.1', jobs: jobsOf() };
    await seedDemo(deps);
    await seedDemo(deps);
    expect(await stateOf(database)).toEqual({ draft: 11, submitted: 3 });
    const go = (key: StationKey) => {
      const station = stations.find((known) => known.key === key);
      if (station === undefined) throw new Error(key);
      return advanceClock({ ...deps, events: screenplay }, station.at);
    };
    expect(await go('after-deadline')).toBe('moved');
    expect(await go('week-before')).toBe('only-forward');
    expect(await stateOf(database)).toEqual({ draft: 1, late: 1, submitted: 13 });
    await go('reviews');
    expect(await stateOf(database)).toEqual({ draft: 1, late: 1, 'in-review': 13 });
    await go('meeting');
    await go('notices');
    expect(await stateOf(database)).toEqual({ draft: 1, late: 1, 'not-selected': 3, reserve: 3, selected: 7 });
    await go('drop-out');
    expect(await stateOf(database)).toEqual({
      accepted: 7,
      declined: 1,
      draft: 1,
      late: 1,
      'not-selected': 3,
      reserve: 2,
    });
  } finally {
    await database.drop();
  }
});
