import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../../test/support/database.ts';
import { openDatabase } from './database.ts';

test('a connection lost between two statements of a transaction ends the transaction, not the process', async () => {
  const fresh = await freshDatabase();
  try {
    const pid = sql<{ pid: number }>`select pg_backend_pid() as pid`;
    const work = fresh.db.transaction().execute(async (transaction) => {
      const { rows } = await pid.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(fresh.db);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await pid.execute(transaction);
    });
    await expect(work).rejects.toThrow();
    expect((await pid.execute(fresh.db)).rows).toHaveLength(1);
  } finally {
    await fresh.drop();
  }
});

test('only patient databases wait for ever', async () => {
  const fresh = await freshDatabase();
  const patient = openDatabase({ url: fresh.url, isPatient: true });
  const limits = sql<{ statement: string; idle: string }>`select current_setting('statement_timeout') as statement,
    current_setting('idle_in_transaction_session_timeout') as idle`;
  try {
    expect((await limits.execute(fresh.db)).rows).toEqual([{ statement: '30s', idle: '1min' }]);
    expect((await limits.execute(patient.db)).rows).toEqual([{ statement: '0', idle: '0' }]);
  } finally {
    await patient.close();
    await fresh.drop();
  }
});
