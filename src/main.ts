import { join } from 'node:path';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import { openDatabase } from './platform/db/database.ts';
import { isDemo } from './platform/db/is-demo.ts';
import { loadAssets } from './platform/http/assets.ts';
import { createServer } from './platform/http/serve.ts';
import { log } from './platform/log/log.ts';
import { stopWithParent } from './platform/process/stop-with-parent.ts';
import { loadSecretKeys } from './platform/secrets/load-secret-keys.ts';
import { makeSecrets } from './platform/secrets/secrets.ts';

const config = parseConfig(process.env);
const here = import.meta.dirname;
const role = config.databaseRole === undefined ? {} : { role: config.databaseRole };
const database = openDatabase({
  url: config.databaseUrl,
  ...role,
  onError: (error) => log('warn', 'database connection lost', { error }),
});
const demo = await isDemo(database.db);
let address = config.baseUrl ?? `http://${config.host}:${config.port}`;

const app = createApp({
  databaseUrl: config.databaseUrl,
  ...role,
  database,
  filesFolder: join(config.dataDir, 'files'),
  assets: await loadAssets(join(here, 'assets')),
  baseUrl: () => address,
  demo,
  agency: config.agency,
  staffSecondFactor: config.staffSecondFactor ?? (demo ? 'offered' : 'required'),
  secrets: makeSecrets(loadSecretKeys(config.secretKeys, config.dataDir)),
  apiRequestsPerMinute: config.apiRequestsPerMinute,
  log,
  resetDemo: demo && process.send !== undefined ? () => void process.send?.({ type: 'reset-demo' }) : null,
});

const server = createServer(app.handle, { proxies: config.trustedProxies, refuse: app.refuse });

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

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  server.close(
    () =>
      void app
        .close()
        .then(database.close)
        .then(() => process.exit(0)),
  );
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5000).unref();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
stopWithParent(stop);
