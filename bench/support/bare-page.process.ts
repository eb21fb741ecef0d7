import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { openDatabase } from '../../src/platform/db/database.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { turnsOf } from './replay.ts';
import type { Question } from './replay.ts';

/** What the platform asked for one page, and the page as it answered it. */
export type PageFacts = {
  databaseUrl: string;
  statements: readonly Question[];
  body: Uint8Array;
  headers: Record<string, string>;
};

/* The same questions over the same driver, then a page that lies ready. */
process.once('message', ({ databaseUrl, statements, body, headers }: PageFacts) => {
  const { pool } = openDatabase({ url: databaseUrl, role: appRole });
  const turns = turnsOf(statements);
  const server = createServer((_request, response) => {
    void (async () => {
      for (const turn of turns) await sendTurn(pool, turn);
      response.writeHead(200, { ...headers, 'content-length': body.length });
      response.end(body);
    })();
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.send?.('ready');

async function sendTurn(pool: Pool, turn: readonly Question[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, values } of turn) await client.query(text, values);
  } finally {
    client.release();
  }
}
