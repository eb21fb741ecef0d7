import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/*
 * Loaded with --import by scripts/record-release.ts: writes down every statement that is sent to PostgreSQL, one a line
 * as JSON, a file for each process.
 */
const folder = process.env['RECORD_STATEMENTS'];
const seen = new Set<string>();

function note(asked: unknown): void {
  const text = typeof asked === 'object' && asked !== null && 'text' in asked ? asked.text : asked;
  if (folder === undefined || typeof text !== 'string' || seen.has(text)) return;
  seen.add(text);
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(text)}\n`);
}

if (folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  const send = Reflect.get(pg.Client.prototype, 'query') as (...given: unknown[]) => unknown;
  Reflect.set(pg.Client.prototype, 'query', function query(this: pg.Client, ...given: unknown[]) {
    note(given[0]);
    return send.apply(this, given);
  });
}
