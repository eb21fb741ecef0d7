import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { interestNumber } from '../../src/modules/calls/domain/receipt-number.ts';
import { openArrivalClock } from '../../src/platform/db/arrival-clock.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import type { Copy } from './copy-interests.ts';
import { turnsOf } from './replay.ts';
import type { Question } from './replay.ts';
import { formsOf } from './substitute.ts';
import type { Form, Own } from './substitute.ts';

/** What the platform asked to hand one interest in, and the interests to be handed in the same way. */
export type SubmitFacts = {
  databaseUrl: string;
  questions: readonly Question[];
  recorded: { copy: Copy; number: string; known: readonly string[] };
  copies: readonly Copy[];
  headers: Record<string, string>;
};

/* Hands interests in with the same questions over the same driver and the same clock, and looks at nothing. */
process.once('message', ({ databaseUrl, questions, recorded, copies, headers }: SubmitFacts) => {
  const { pool } = openDatabase({ url: databaseUrl, role: appRole });
  const clock = openArrivalClock(databaseUrl, { role: appRole });
  const turns = turnsOf(formsOf(questions, recorded));
  const byHandle = new Map(copies.map((copy) => [copy.handle, copy]));
  const year = Number(recorded.number.slice(0, 4));
  const server = createServer((request, response) => {
    request.resume();
    void (async () => {
      const copy = byHandle.get(request.url?.split('/')[3] ?? '');
      if (copy === undefined) throw new Error('no such interest');
      const own: Own = { copy, arrivedAt: new Date(await clock.stamp()), number: '', fresh: new Map() };
      for (const turn of turns) await sendTurn(pool, turn, { own, year });
      response.writeHead(303, { ...headers, location: `/de/interesse/${copy.handle}/beleg` }).end();
    })();
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.send?.('ready');

async function sendTurn(pool: Pool, turn: readonly Form[], { own, year }: { own: Own; year: number }): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, valuesFor } of turn) {
      const { rows } = await client.query<{ number?: number }>(text, valuesFor(own));
      if (text.includes('nextval')) own.number = interestNumber(year, rows[0]?.number ?? 0);
    }
  } finally {
    client.release();
  }
}
