import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../../test/support/database.ts';
import { NoConnection, openGate } from './connection-gate.ts';
import { openDatabase } from './database.ts';

test('connections are kept for what comes first, and the gate is left in the order of coming', async () => {
  const fresh = await freshDatabase();
  const { db, first, gate, close } = openDatabase({ url: fresh.url, size: 3, kept: 1 });
  try {
    const sleeping = Array.from({ length: 4 }, () => sql`select pg_sleep(0.3)`.execute(db));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(gate?.wait().waiting).toBe(2);
    const began = performance.now();
    await sql`select 1`.execute(first ?? db);
    expect(performance.now() - began).toBeLessThan(150);
    await Promise.all(sleeping);
    expect(gate?.wait()).toEqual({ waiting: 0, longest: 0 });
    await expect(sql`select nonsense`.execute(db)).rejects.toThrow();
    await Promise.all(Array.from({ length: 3 }, () => sql`select 1`.execute(db)));
  } finally {
    await close();
    await fresh.drop();
  }
});

test('who waits too long is told so, and leaves no gap', async () => {
  const fresh = await freshDatabase();
  try {
    const gate = openGate(fresh.pool, 1, 50);
    const held = await gate.connect();
    await expect(gate.connect()).rejects.toThrow(NoConnection);
    held.release();
    (await gate.connect()).release();
    expect(gate.wait().waiting).toBe(0);
  } finally {
    await fresh.drop();
  }
});
