import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { OutboxState } from '../mail/read-outbox.ts';

/** The figures of a worker. */
export type WorkerMetrics = { registry: Registry; ran: (job: string, outcome: 'done' | 'failed') => void };

/** Makes them; the outbox is looked at when somebody reads the figures. */
export function createWorkerMetrics(readOutbox: () => Promise<OutboxState>): WorkerMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const lastRun = new Gauge({
    name: 'zd_job_last_run_timestamp_seconds',
    help: 'When this worker last finished a job.',
    labelNames: ['job'],
    registers,
  });
  const runs = new Counter({
    name: 'zd_job_runs_total',
    help: 'Runs of a job in this worker.',
    labelNames: ['job', 'outcome'],
    registers,
  });
  const oldest = new Gauge({
    name: 'zd_outbox_oldest_seconds',
    help: 'Age of the oldest letter that waits.',
    registers,
  });
  const givenUp = new Gauge({ name: 'zd_outbox_given_up', help: 'Letters no longer tried.', registers });
  const waiting = new Gauge({
    name: 'zd_outbox_waiting',
    help: 'Letters that wait to be sent.',
    registers,
    async collect() {
      const state = await readOutbox();
      this.set(state.waiting);
      oldest.set(state.oldestSeconds);
      givenUp.set(state.givenUp);
    },
  });
  void waiting;
  return {
    registry,
    ran: (job, outcome) => {
      runs.inc({ job, outcome });
      if (outcome === 'done') lastRun.setToCurrentTime({ job });
    },
  };
}
