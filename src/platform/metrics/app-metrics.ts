import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GateWait } from '../db/connection-gate.ts';
import type { AdmissionCounts } from '../http/admission.ts';

/** What the application tells of each request. Names of routes only: addresses and texts may be somebody's. */
export type RequestFigures = {
  answered: (figure: { route: string; method: string; status: number; seconds: number }) => void;
  /** How long an arrival waited for its stamp. */
  stamped: (seconds: number) => void;
};

/** What is asked when somebody reads the figures. */
export type AppSources = {
  pool: { totalCount: number; idleCount: number; waitingCount: number; options: { max: number } };
  gate: () => GateWait;
  admission: () => AdmissionCounts;
};

const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The figures of a process that answers requests. */
export function createAppMetrics(): {
  registry: Registry;
  requests: RequestFigures;
  watch: (sources: AppSources) => void;
} {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'zd_http_requests_total',
    help: 'Answered requests by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'zd_http_request_seconds',
    help: 'Seconds from a whole request head to its answer.',
    labelNames: ['route'],
    buckets: durations,
    registers,
  });
  const stamps = new Histogram({
    name: 'zd_arrival_wait_seconds',
    help: 'Seconds an arrival waited for the stamp of the database clock; they make nobody late.',
    buckets: durations,
    registers,
  });
  return {
    registry,
    requests: {
      answered: ({ route, method, status, seconds: taken }) => {
        requests.inc({ route, method: methods.has(method) ? method : 'other', status: String(status) });
        seconds.observe({ route }, taken);
      },
      stamped: (taken) => stamps.observe(taken),
    },
    watch: (sources) => watch(registers, sources),
  };
}

function watch(registers: Registry[], { pool, gate, admission }: AppSources): void {
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  const refused = new Counter({
    name: 'zd_http_refused_total',
    help: 'Requests turned away at the door: too many in work, or a connection was waited for too long.',
    labelNames: ['reason'],
    registers,
    collect() {
      this.reset();
      for (const [reason, count] of Object.entries(admission().refused)) this.inc({ reason }, count);
    },
  });
  const inFlight = new Gauge({
    name: 'zd_http_in_flight',
    help: 'Requests in work; first: those that belong to handing something in.',
    labelNames: ['kind'],
    registers,
    collect() {
      for (const [kind, count] of Object.entries(admission().inFlight)) this.set({ kind }, count);
    },
  });
  void [refused, inFlight];
  gauge('zd_pool_size', 'Most connections to the database.', () => pool.options.max);
  gauge('zd_pool_open', 'Open connections.', () => pool.totalCount);
  gauge('zd_pool_used', 'Connections in use.', () => pool.totalCount - pool.idleCount);
  gauge('zd_pool_waiting', 'Requests that wait for a connection.', () => pool.waitingCount + gate().waiting);
  gauge('zd_pool_wait_seconds', 'How long the first of them has waited.', () => gate().longest / 1000);
}
