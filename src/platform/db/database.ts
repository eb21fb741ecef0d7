import { CamelCasePlugin, Kysely, PostgresDialect, sql, type PostgresPool, type Transaction } from 'kysely';
import pg from 'pg';
import { instant } from '../time/instant.ts';
import { openGate, type ConnectionGate } from './connection-gate.ts';
import type { DB } from './database.generated.ts';

export { sql };

/** A connection to the database, inside or outside a transaction; only store files and platform/db build queries on it. */
export type Db = Kysely<DB> | Transaction<DB>;

/** For whom the rows are filtered: a person or nobody, and the handle or token the request presented. */
export type RowContext = { person: string | null; scope: 'person' | 'system'; key?: string };

/** The context of migrations of data, jobs and commands: sees every row. */
export const systemContext: RowContext = { person: null, scope: 'system' };

const { types } = pg;
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => instant(parseTimestamp(text)));
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, Number);
types.setTypeParser(types.builtins.NUMERIC, Number);

/** Sessions run in UTC, so the text ends in +00. */
function parseTimestamp(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
}

export type Database = {
  pool: pg.Pool;
  db: Kysely<DB>;
  /** The same database by way of the connections kept for what comes first; without any kept it is `db`. */
  first?: Kysely<DB>;
  /** Where those wait who ask by `db`; only when connections are kept from them. */
  gate?: ConnectionGate;
  close: () => Promise<void>;
};

export type DatabaseOptions = {
  url: string;
  size?: number;
  /** How many of them are kept for `first`. */
  kept?: number;
  /** Role taken for every session when the login isn't the app's own role. */
  role?: string;
  onError?: (error: Error) => void;
  /** For commands that have their time: nothing ends a long statement, nor a transaction that waits for us. */
  isPatient?: boolean;
};

/** Opens a pool. The pool survives the server going away: idle clients report to `onError`, and new ones are made. */
export function openDatabase({
  url,
  size = 10,
  kept = 0,
  role,
  onError,
  isPatient = false,
}: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    // A server that vanished without a word; its own limit comes first.
    ...(isPatient ? {} : { query_timeout: 40_000 }),
    keepAlive: true,
    application_name: 'zusammendenken',
    options: sessionOptions(role, isPatient),
  });
  pool.on('error', (error) => onError?.(error));
  // The pool listens to idle clients only. One that is lost between two statements of a transaction would end the process;
  // the next statement on it fails all the same.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kyselyOn = (asked: PostgresPool): Kysely<DB> =>
    new Kysely<DB>({ dialect: new PostgresDialect({ pool: asked }), plugins: [new CamelCasePlugin(camelCase)] });
  if (kept === 0) {
    const db = kyselyOn(pool);
    return { pool, db, close: () => db.destroy() };
  }
  const gate = openGate(pool, Math.max(1, size - kept));
  return { pool, db: kyselyOn(gate), first: kyselyOn(pool), gate, close: () => pool.end() };
}

/** A client outside the pool, for the clock and for listening. */
export function newClient(url: string, role?: string): pg.Client {
  return new pg.Client({
    connectionString: url,
    application_name: 'zusammendenken',
    options: sessionOptions(role),
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
    keepAlive: true,
  });
}

/** Time as the column type wants it. */
export const at = (when: number): Date => new Date(when);

const camelCase = { maintainNestedObjectKeys: true };

function sessionOptions(role: string | undefined, isPatient = false): string {
  const settings = ['-c TimeZone=UTC'];
  if (!isPatient) {
    settings.push(
      '-c statement_timeout=30000',
      '-c idle_in_transaction_session_timeout=60000',
      '-c lock_timeout=15000',
    );
  }
  if (role !== undefined) settings.push(`-c role=${role}`);
  return settings.join(' ');
}
