import { join } from 'node:path';
import { parseConfig } from './config.ts';
import { jobsOf, keptFilesOf } from './modules.ts';
import { findErasures } from './modules/privacy/index.ts';
import { anchorHeads } from './platform/audit/anchor-heads.ts';
import { writeErasureList } from './platform/backup/write-erasure-list.ts';
import { openDatabase, systemContext } from './platform/db/database.ts';
import { followPublicVersion } from './platform/db/follow-public-version.ts';
import { inTransaction } from './platform/db/transaction.ts';
import { openFileStore } from './platform/files/file-store.ts';
import { sweepFiles } from './platform/files/sweep-files.ts';
import { keepRunning } from './platform/jobs/keep-running.ts';
import { recordRun, takeRequestedJobs } from './platform/jobs/record-run.ts';
import { runDueJob } from './platform/jobs/run-due-jobs.ts';
import { log } from './platform/log/log.ts';
import { deliverNextMail, smtpSender } from './platform/mail/deliver-mail.ts';
import { readOutbox } from './platform/mail/read-outbox.ts';
import { serveMetrics } from './platform/metrics/serve-metrics.ts';
import { createWorkerMetrics } from './platform/metrics/worker-metrics.ts';
import type { DueJob } from './platform/module.ts';
import { stopWithParent } from './platform/process/stop-with-parent.ts';
import { pageSettingsKeeper } from './platform/settings/load-page-settings.ts';

const config = parseConfig(process.env);
const { db, close } = openDatabase({
  url: config.databaseUrl,
  ...(config.databaseRole === undefined ? {} : { role: config.databaseRole }),
  size: 4,
  onError: (error) => log('warn', 'database connection lost', { error }),
});
const origin = config.baseUrl ?? `http://${config.host}:${config.port}`;
const metrics = config.metrics === undefined ? null : createWorkerMetrics(() => readOutbox(db));
let stopping = false;
const isStopping = (): boolean => stopping;
const failed = (error: unknown): void => log('error', 'job failed', { error });

const files = openFileStore(join(config.dataDir, 'files'));
const anchor: DueJob = { name: 'platform.anchor', everySeconds: 3600, run: ({ db: tx }) => anchorHeads(tx) };

/** What runs again and again, by its name. */
const works = new Map<string, { everySeconds: number; work: () => Promise<boolean> }>([
  ...[...jobsOf(), anchor].map(
    (job) => [job.name, { everySeconds: job.everySeconds, work: () => runDueJob({ db, origin }, job) }] as const,
  ),
  ['platform.sweep-files', { everySeconds: 3600, work: sweep }],
  ['privacy.list-erasures', { everySeconds: 300, work: listErasures }],
]);

async function sweep(): Promise<boolean> {
  const gone = await sweepFiles({ db, files, kept: keptFilesOf() });
  if (gone === 'foreign') log('warn', 'files of another installation', { folder: join(config.dataDir, 'files') });
  else if (gone > 0) log('info', 'files that nothing names are gone', { count: gone });
  return true;
}

/** Beside the database, so that an older backup brings nobody back. */
async function listErasures(): Promise<boolean> {
  await writeErasureList(config.dataDir, await inTransaction(db, systemContext, (tx) => findErasures(tx)));
  return true;
}

async function run(name: string): Promise<void> {
  const found = works.get(name);
  if (found === undefined) return;
  try {
    await recordRun(db, { name, everySeconds: found.everySeconds }, found.work);
    metrics?.ran(name, 'done');
  } catch (error) {
    metrics?.ran(name, 'failed');
    throw error;
  }
}

const stops = [...works].map(([name, { everySeconds }]) => keepRunning(everySeconds * 1000, () => run(name), failed));
// Asked for by hand in the administration.
stops.push(
  keepRunning(
    2000,
    async () => {
      for (const name of await takeRequestedJobs(db)) await run(name);
    },
    failed,
  ),
);

// Without a mail server (demo) letters stay in the mailbox page.
if (config.smtpUrl !== undefined) {
  const send = smtpSender(config.smtpUrl, config.mailFrom);
  stops.push(
    keepRunning(
      500,
      async () => {
        let isMore = true;
        while (isMore) isMore = !isStopping() && (await deliverNextMail(db, send));
      },
      failed,
    ),
  );
}

// Letters are written in texts and with details that the administration may change.
const keepSettings = pageSettingsKeeper(db);
const stopFollowing = followPublicVersion(db, ({ version }) => keepSettings(version), 2000);
stops.push(() => {
  stopFollowing();
  return Promise.resolve();
});

const stopMetrics =
  metrics === null || config.metrics === undefined ? null : serveMetrics(metrics.registry, config.metrics, log);

/** What runs is finished: a letter the mail server has taken must not stay among those that wait. */
const stop = (longest: number): void => {
  if (stopping) return;
  stopping = true;
  stopMetrics?.();
  setTimeout(() => process.exit(0), longest).unref();
  void Promise.all(stops.map((end) => end()))
    .then(close)
    .then(() => process.exit(0));
};
process.on('message', (message) => {
  if ((message as { type?: string }).type === 'retire') stop(60_000);
});
stopWithParent(() => stop(9500));
process.send?.({ type: 'ready' });
