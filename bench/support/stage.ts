/* What benches need of the modules; see load-stage.ts. */
import { findPublicCalls } from '../../src/modules/calls/store/calls.ts';
import { seedDemo } from '../../src/modules/demo/index.ts';
import { jobsOf } from '../../src/modules.ts';
import { systemContext } from '../../src/platform/db/database.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { inTransaction } from '../../src/platform/db/transaction.ts';

/** Plays the demo up to the week before its deadline, and returns the last part of its call's address. */
export async function playDemo(db: Db): Promise<string> {
  await seedDemo({ db, origin: 'http://127.0.0.1', jobs: jobsOf() });
  const [call] = await inTransaction(db, systemContext, findPublicCalls);
  if (call === undefined) throw new Error('the demo published no call');
  return call.slug;
}
