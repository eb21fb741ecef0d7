// The guard: a small process in a session of its own that runs the database server for as long as anyone is connected
// to its door. It starts the server again when that is killed, and stops it when the last user is gone or dead.
import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { tryLock } from '../launch/file-lock.ts';
import { freePort } from '../launch/free-port.ts';
import { openGuardDoor } from './guard-door.ts';
import { anotherGuardWorks, fitsSocketPath } from './guard-protocol.ts';
import type { GuardOrder, ServerAddress } from './guard-protocol.ts';
import { stopLeftoverServer } from './leftover-server.ts';
import { spawnPostmaster } from './postmaster.ts';
import type { Postmaster } from './postmaster.ts';

const order = JSON.parse(process.argv[2] ?? '') as GuardOrder;
const lock = tryLock(join(order.clusterFolder, 'guard.lock'));
if (!lock) process.exit(anotherGuardWorks);

let postmaster: Postmaster | undefined;
let isStopping = false;
const door = await openGuardDoor(order, () => void stop());
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop());
await keepServerRunning().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)));

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  door.close();
  await postmaster?.stop();
  process.exit();
}

async function keepServerRunning(): Promise<void> {
  shortenLog();
  await stopLeftoverServer(order.dataFolder);
  const address = await chooseAddress();
  let patienceEnds = Date.now() + 20_000;
  for (;;) {
    if (isStopping) return;
    postmaster = spawnPostmaster(order, address);
    if (await postmaster.ready) {
      door.tell({ state: 'ready', server: address });
      await postmaster.exited;
      patienceEnds = Date.now() + 20_000;
    } else if (!isStopping && (Date.now() > patienceEnds || !isPassing(postmaster.complaint()))) {
      return giveUp(postmaster.complaint());
    }
    await delay(100);
  }
}

/** What a killed server leaves behind goes away by itself: its last processes, its memory, its port. */
function isPassing(complaint: string): boolean {
  return /still in use|lock file|Address already in use/u.test(complaint);
}

async function giveUp(reason: string): Promise<void> {
  door.tell({ state: 'failed', reason });
  await delay(200);
  await stop();
}

async function chooseAddress(): Promise<ServerAddress> {
  const { socketFolder } = order;
  if (fitsSocketPath(join(socketFolder, '.s.PGSQL.5432.lock'))) return { socketFolder };
  return { port: await freePort('127.0.0.1') };
}

function shortenLog(): void {
  const log = join(order.clusterFolder, 'server.log');
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(log, `${log}.1`);
}
