import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { keptFilesOf } from '../../src/modules.ts';
import { attachFile } from '../../src/modules/calls/actions/attach-file.ts';
import { detachFile } from '../../src/modules/calls/actions/detach-file.ts';
import { beginDraft, insertOpenCall } from '../../src/modules/calls/interest-factories.ts';
import { insertActor } from '../../src/modules/calls/review-factories.ts';
import { findInterest } from '../../src/modules/calls/store/interests.ts';
import { perform } from '../../src/platform/actions/action.ts';
import type { Actor } from '../../src/platform/actions/actor.ts';
import { systemContext } from '../../src/platform/db/database.ts';
import { inTransaction } from '../../src/platform/db/transaction.ts';
import { openFileStore } from '../../src/platform/files/file-store.ts';
import { sweepFiles } from '../../src/platform/files/sweep-files.ts';
import type { UploadedFile } from '../../src/platform/files/uploaded-file.ts';
import { newHandle } from '../../src/platform/ids/ids.ts';
import { freshDatabase } from '../support/database.ts';

type Fresh = Awaited<ReturnType<typeof freshDatabase>>;
type World = {
  fresh: Fresh;
  folder: string;
  person: Actor;
  handle: string;
  upload: (age?: 'old' | 'new') => Promise<UploadedFile>;
  isThere: (file: UploadedFile) => boolean;
  sweep: () => Promise<number | 'foreign'>;
  attach: (file: UploadedFile) => Promise<boolean>;
};

/** A draft in a database of its own, and a folder for files. */
async function withWorld(work: (world: World) => Promise<void>): Promise<void> {
  const fresh = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-sweep-'));
  const store = openFileStore(folder);
  const pathOf = (address: string): string => join(folder, address.slice(0, 2), address);
  try {
    const { person, handle } = await inTransaction(fresh.db, systemContext, async (db, now) => {
      const { call, places } = await insertOpenCall(db, now);
      const person = await insertActor(db, 'koordination');
      return { person, ...(await beginDraft(db, person, { call, placeId: places[0]?.id ?? '' })) };
    });
    await work({
      fresh,
      folder,
      person,
      handle,
      upload: async (age = 'old') => {
        const owner = newHandle();
        const stored = await store.put(owner, Readable.from([Buffer.from(`%PDF-1.7 ${owner}`)]), 1000);
        if (stored === 'too-large') throw new Error('too large');
        if (age === 'old') utimesSync(pathOf(stored.address), 1, 1);
        return { field: 'f', name: 'a.pdf', owner, mediaType: 'application/pdf', ...stored };
      },
      isThere: ({ address }) => existsSync(pathOf(address)),
      sweep: () => sweepFiles({ db: fresh.db, files: store, kept: keptFilesOf() }),
      attach: (file) =>
        perform({ db: fresh.db, actor: person }, attachFile, { handle, question: null, file }).then(
          ({ ok }) => ok,
          () => false,
        ),
    });
  } finally {
    await fresh.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

test('what nothing names goes after a day; what is attached or young stays', () =>
  withWorld(async ({ upload, attach, sweep, isThere, folder }) => {
    const [attached, refused, young] = [await upload(), await upload(), await upload('new')];
    expect(await attach(attached)).toBe(true);
    for (const [name, time] of [
      ['broken-off', 1],
      ['under-way', Date.now() / 1000],
    ] as const) {
      writeFileSync(join(folder, 'incoming', name), '%PDF');
      utimesSync(join(folder, 'incoming', name), time, time);
    }
    expect(await sweep()).toBe(1);
    expect([attached, refused, young].map(isThere)).toEqual([true, false, true]);
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['under-way']);
    expect(await sweep()).toBe(0);
  }));

test('a file taken out of a draft goes', () =>
  withWorld(async ({ fresh, upload, attach, sweep, isThere, person, handle }) => {
    const file = await upload();
    await attach(file);
    expect([await sweep(), isThere(file)]).toEqual([0, true]);
    const record = await inTransaction(fresh.db, systemContext, (db) => findInterest(db, { handle }));
    const [attached] = record?.files ?? [];
    await perform({ db: fresh.db, actor: person }, detachFile, { handle, file: attached?.id ?? '' });
    expect([await sweep(), isThere(file)]).toEqual([1, false]);
  }));

test('a row that comes after the sweep is refused, never left without its file', () =>
  withWorld(async ({ upload, attach, sweep, isThere }) => {
    const file = await upload();
    await sweep();
    expect([await attach(file), isThere(file)]).toEqual([false, false]);
  }));

test('while somebody attaches a file it is left alone', () =>
  withWorld(async ({ fresh, upload, sweep, isThere, person, handle }) => {
    const file = await upload();
    await inTransaction(fresh.db, systemContext, async (db) => {
      await perform({ db, actor: person }, attachFile, { handle, question: null, file });
      expect(await sweep()).toBe(0);
    });
    expect([await sweep(), isThere(file)]).toEqual([0, true]);
  }));

test('two sweeps beside forty people: every file that was taken is there, every other is gone', () =>
  withWorld(async ({ fresh, upload, attach, sweep, isThere }) => {
    const files = await Promise.all(Array.from({ length: 40 }, () => upload()));
    const [taken] = await Promise.all([Promise.all(files.map(attach)), sweep(), sweep()]);
    await sweep();
    expect(files.map(isThere)).toEqual(taken);
    const { rows } = await fresh.pool.query<{ count: number }>(
      `select count(*)::integer from calls.interest_file file join platform.swept_file swept using (address)`,
    );
    expect(rows).toEqual([{ count: 0 }]);
  }));

test('the folder of another database is left alone', () =>
  withWorld(async ({ upload, sweep, isThere, folder }) => {
    writeFileSync(join(folder, 'installation'), 'another one');
    const file = await upload();
    expect([await sweep(), isThere(file)]).toEqual(['foreign', true]);
  }));
