import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { CommandOrder } from '../../src/commands/command-order.ts';
import { parseConfig } from '../../src/config.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { query } from '../support/hash-tables.ts';
import { databaseUrl } from '../support/test-template.ts';

/** A database and a DATA_DIR, as an operator has them. */
export type Place = {
  ownerUrl: string;
  dataDir: string;
  filesFolder: string;
  /** What the commands said. */
  said: string[];
  order: (args: readonly string[], environment?: Record<string, string>) => CommandOrder;
  close: () => Promise<void>;
};

let count = 0;

/** An empty one. */
export async function emptyPlace(): Promise<Place> {
  const { url } = inject('testServer');
  const name = `zd_place_${process.pid}_${(count += 1)}`;
  await query(url, `create database ${name}`);
  return placeAt(databaseUrl(url, name), () => query(url, `drop database if exists ${name} with (force)`));
}

/** A folder beside a database that is there. */
export function placeAt(ownerUrl: string, drop: () => Promise<unknown>): Place {
  const dataDir = mkdtempSync(join(tmpdir(), 'zusammendenken-backup-'));
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  return {
    ownerUrl,
    dataDir,
    said,
    filesFolder: join(dataDir, 'files'),
    order: (args, environment = {}) => ({
      config: parseConfig({ DATABASE_URL: ownerUrl, DATABASE_ROLE: appRole, DATA_DIR: dataDir, ...environment }),
      ownerUrl,
      root: join(import.meta.dirname, '../..'),
      args,
      print: say,
      tell: say,
      onStop: () => undefined,
    }),
    close: async () => {
      await drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
