import type { Db } from '../../../platform/db/database.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { runDueJob } from '../../../platform/jobs/run-due-jobs.ts';
import type { DueJob } from '../../../platform/module.ts';
import { plus, type Instant } from '../../../platform/time/instant.ts';
import { morningsBetween } from '../domain/moments.ts';
import type { PlayEvent } from '../screenplay/screenplay.ts';
import { hasHappened, insertHappened, lockClock, readProgrammeTime, setProgrammeTime } from '../store/demo-clock.ts';

type Deps = { db: Db; origin: string; jobs: readonly DueJob[]; events: readonly PlayEvent[] };

const nightly = 86_400;

/**
 * Moves programme time forward, never back. On the way every morning's jobs run and every event of the screenplay
 * happens at its own time, so that states and letters have the dates they would have had.
 */
export async function advanceClock({ db, origin, jobs, events }: Deps, to: Instant): Promise<'moved' | 'only-forward'> {
  const from = await readProgrammeTime(db);
  if (to < from) return 'only-forward';
  return inTransaction<'moved'>(db, systemContext, async (lock) => {
    await lockClock(lock);
    // What is erased by night is erased on arrival: a hundred nights in a row would take too long to wait for.
    const often = jobs.filter(({ everySeconds }) => everySeconds < nightly);
    const due: PlayEvent[] = [];
    for (const event of events) {
      if (event.at <= to && !(await hasHappened(db, event.name))) due.push(event);
    }
    const moments = [...morningsBetween(from, to), ...due.map(({ at }) => at).filter((at) => at > from)];
    for (const moment of [...new Set([from, ...moments])].sort((a, b) => a - b)) {
      await setProgrammeTime(db, moment);
      for (const job of often) await runDueJob({ db, origin }, job);
      for (const event of due.filter(({ at }) => at === moment || (moment === from && at < from))) {
        await event.happen({ db, now: moment, origin });
        await insertHappened(db, event.name);
      }
    }
    await setProgrammeTime(db, plus(to, 0));
    for (const job of jobs) await runDueJob({ db, origin }, job);
    return 'moved';
  });
}
