import { join } from 'node:path';
import { parseConfig } from './config.ts';
import { jobsOf, keptFilesOf } from './modules.ts';
import { anchorHeads } from './platform/audit/anchor-heads.ts';
import { openDatabase } from './platform/db/database.ts';
import { openFileStore } from './platform/files/file-store.ts';
import { sweepFiles } from './platform/files/sweep-files.ts';
import { keepRunning } from './platform/jobs/keep-running.ts';
import { runDueJob } from './platform/jobs/run-due-jobs.ts';
import { log } from './platform/log/log.ts';
import { deliverNextMail, smtpSender } from './platform/mail/deliver-mail.ts';
import { stopWithParent } from './platform/process/stop-with-parent.ts';

const config = parseConfig(process.env);
const { db, close } = openDatabase({
  url: config.databaseUrl,
  ...(config.databaseRole === undefined ? {} : { role: config.databaseRole }),
  size: 4,
  onError: (error) => log('warn', 'database connection lost', { error }),
});
const origin = config.baseUrl ?? `http://${config.host}:${config.port}`;
const failed = (error: unknown): void => log('error', 'job failed', { error });

const stops: (() => Promise<void>)[] = [];
for (const job of jobsOf()) {
  stops.push(keepRunning(job.everySeconds * 1000, async () => void (await runDueJob({ db, origin }, job)), failed));
}
stops.push(
  keepRunning(
    3_600_000,
    async () =>
      void (await runDueJob(
        { db, origin },
        { name: 'anchor', everySeconds: 3600, run: ({ db: tx }) => anchorHeads(tx) },
      )),
    failed,
  ),
);

const files = openFileStore(join(config.dataDir, 'files'));
stops.push(
  keepRunning(
    3_600_000,
    async () => {
      const gone = await sweepFiles({ db, files, kept: keptFilesOf() });
      if (gone === 'foreign') log('warn', 'files of another installation', { folder: join(config.dataDir, 'files') });
      else if (gone > 0) log('info', 'files that nothing names are gone', { count: gone });
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
        while (await deliverNextMail(db, send));
      },
      failed,
    ),
  );
}

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  void Promise.all(stops.map((end) => end()))
    .then(close)
    .then(() => process.exit(0));
  setTimeout(() => process.exit(0), 5000).unref();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
stopWithParent(stop);
process.send?.({ type: 'ready' });
