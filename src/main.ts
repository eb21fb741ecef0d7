import cluster from 'node:cluster';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { openDatabase } from './platform/db/database.ts';
import { isDemo } from './platform/db/is-demo.ts';
import { loadAssets } from './platform/http/assets.ts';
import { closeServer } from './platform/http/close-server.ts';
import { createServer } from './platform/http/serve.ts';
import { log } from './platform/log/log.ts';
import { createAppMetrics } from './platform/metrics/app-metrics.ts';
import { serveMetrics } from './platform/metrics/serve-metrics.ts';
import { stopWithParent } from './platform/process/stop-with-parent.ts';
import { loadSecretKeys } from './platform/secrets/load-secret-keys.ts';
import { makeSecrets } from './platform/secrets/secrets.ts';

// Without the supervisor there is no port any more, but what is in work gets its answer.
if (cluster.worker !== undefined) cluster.worker.exitedAfterDisconnect = true;

const config = parseConfig(process.env);
const { load } = config;
const here = import.meta.dirname;
const role = config.databaseRole === undefined ? {} : { role: config.databaseRole };
const database = openDatabase({
  url: config.databaseUrl,
  ...role,
  size: load.poolSize,
  kept: load.poolKept,
  onError: (error) => log('warn', 'database connection lost', { error }),
});
const demo = await isDemo(database.db);
let address = config.baseUrl ?? `http://${config.host}:${config.port}`;
const metrics = config.metrics === undefined ? null : createAppMetrics();

const app = createApp({
  databaseUrl: config.databaseUrl,
  ...role,
  database,
  filesFolder: join(config.dataDir, 'files'),
  assets: await loadAssets(join(here, 'assets')),
  baseUrl: () => address,
  demo,
  agency: config.agency,
  languagesOff: config.languagesOff,
  environment: process.env,
  staffSecondFactor: config.staffSecondFactor ?? (demo ? 'offered' : 'required'),
  provider: config.provider,
  secrets: makeSecrets(loadSecretKeys(config.secretKeys, config.dataDir)),
  limits: load,
  ...(metrics === null ? {} : { figures: metrics.requests }),
  apiRequestsPerMinute: config.apiRequestsPerMinute,
  log,
  resetDemo:
    demo && process.send !== undefined ? (station) => void process.send?.({ type: 'reset-demo', station }) : null,
});

const server = createServer(app.handle, {
  proxies: config.trustedProxies,
  refuse: app.refuse,
  keepAlive: load.keepAlive,
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  process.stderr.write(`Port ${config.port} is taken.\n`);
  process.exit(98);
});
server.listen(config.port, config.host, () => {
  const listening = server.address();
  const port = typeof listening === 'object' && listening !== null ? listening.port : config.port;
  if (config.baseUrl === undefined) address = `http://${config.host}:${port}`;
  process.send?.({ type: 'ready', url: address });
});

let stopMetrics = (): void => undefined;
if (metrics !== null && config.metrics !== undefined) {
  const { pool, gate } = database;
  metrics.watch({
    pool,
    gate: gate?.wait ?? (() => ({ waiting: 0, longest: 0 })),
    admission: app.admission.counts,
  });
  stopMetrics = serveMetrics(metrics.registry, config.metrics, log);
}

let stopping = false;

/** `patient`: another process has taken over, so there is time to let go of every connection as announced. */
async function stop(patient: boolean): Promise<void> {
  if (stopping) {
    if (!patient) server.closeIdleConnections();
    return;
  }
  stopping = true;
  app.retire();
  stopMetrics();
  if (!patient && load.drain > 0) await delay(load.drain * 1000);
  // The longest a request may take, and no more.
  setTimeout(() => process.exit(0), patient ? 310_000 : 9000).unref();
  await closeServer(server, { patient });
  await app.close();
  await database.close();
  process.exit(0);
}

process.on('message', (message) => {
  if ((message as { type?: string }).type === 'retire') void stop(true);
});
stopWithParent(() => void stop(false), { longest: 10_000 + load.drain * 1000 });
