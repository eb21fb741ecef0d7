import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { jobsOf } from '../../src/modules.ts';
import { seedDemo } from '../../src/modules/demo/index.ts';
import { nobody } from '../../src/platform/agency/agency.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { loadAssets } from '../../src/platform/http/assets.ts';
import { createServer } from '../../src/platform/http/serve.ts';
import { keepRunning } from '../../src/platform/jobs/keep-running.ts';
import { deliverNextMail, smtpSender } from '../../src/platform/mail/deliver-mail.ts';
import { testSecrets } from './app.ts';
import { freshDatabase } from './database.ts';
import { startMailServer, type TestMailServer } from './smtp.ts';

/** A whole demo on loopback: pages, database of its own, letters through a real mail server. */
export type Site = {
  url: string;
  db: Db;
  mail: TestMailServer;
  errors: readonly unknown[];
  close: () => Promise<void>;
};

/** Starts it, a week before the deadline. */
export async function startSite(): Promise<Site> {
  const database = await freshDatabase();
  const mail = await startMailServer();
  const filesFolder = mkdtempSync(join(tmpdir(), 'zusammendenken-site-'));
  const errors: unknown[] = [];
  let url = 'http://127.0.0.1';
  await seedDemo({ db: database.db, origin: url, jobs: jobsOf() });
  await database.pool.query(
    `set app.scope = 'system'; update platform.mail set sent_at = clock_timestamp(); reset app.scope`,
  );
  const app = createApp({
    databaseUrl: database.url,
    role: appRole,
    database,
    filesFolder,
    assets: await loadAssets(join(import.meta.dirname, '../../.build/assets')),
    baseUrl: () => url,
    demo: true,
    agency: nobody,
    log: (level, message, facts) => level === 'error' && errors.push({ message, ...facts }),
    staffSecondFactor: 'offered',
    secrets: testSecrets,
    apiRequestsPerMinute: 100_000,
    resetDemo: null,
  });
  const server = createServer(app.handle, { refuse: app.refuse });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = smtpSender(mail.url, 'no-reply@demo.invalid');
  const stopMail = keepRunning(
    100,
    async () => {
      while (await deliverNextMail(database.db, send));
    },
    (error) => errors.push(error),
  );
  return {
    url,
    db: database.db,
    mail,
    errors,
    close: async () => {
      await stopMail();
      server.closeAllConnections();
      server.close();
      await app.close();
      await mail.close();
      await database.drop();
      rmSync(filesFolder, { recursive: true, force: true });
    },
  };
}
