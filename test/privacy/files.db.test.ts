import { mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { keptFilesOf, personalTablesOf } from '../../src/modules.ts';
import { eraseRowsOf } from '../../src/modules/privacy/store/erase-rows.ts';
import { asSystem } from '../../src/platform/db/as-system.ts';
import { openFileStore, type StoredFile } from '../../src/platform/files/file-store.ts';
import { sweepFiles } from '../../src/platform/files/sweep-files.ts';
import { newHandle } from '../../src/platform/ids/ids.ts';
import { inTransaction } from '../support/database.ts';
import { insertMarked, insertRound, type Marked } from './canaries.ts';

const content = 'Dasselbe Formular';

test(
  'an erased file leaves the disk with the next sweep, though somebody else has sent the same; a kept one stays',
  inTransaction(async (db) => {
    const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-erased-'));
    const files = openFileStore(folder);
    const round = await insertRound(db);
    const one = await insertMarked(db, 'kanarie-datei', round);
    const other = await insertMarked(db, 'kanarie-andere', round);
    const put = async ({ draftId }: Marked): Promise<StoredFile> => {
      const stored = await files.put(newHandle(), Readable.from([Buffer.from(content)]), 1000);
      if (stored === 'too-large') throw new Error(stored);
      await sql`update calls.interest_file set address = ${stored.address} where interest_id = ${draftId}`.execute(db);
      const old = new Date(Date.now() - 3 * 86_400_000);
      utimesSync(join(folder, stored.address.slice(0, 2), stored.address), old, old);
      return stored;
    };
    const mine = await put(one);
    const theirs = await put(other);
    const onDisk = (): string[] => readdirSync(folder, { recursive: true }).map(String);
    const isThere = ({ address }: StoredFile): boolean => onDisk().some((path) => path.endsWith(address));

    await asSystem(db, (write) =>
      eraseRowsOf(write, personalTablesOf(), { personId: one.personId, email: one.email, pseudonym: null }),
    );
    await sweepFiles({ db, files, kept: keptFilesOf() });
    expect([isThere(mine), isThere(theirs)]).toEqual([false, true]);
  }),
);
