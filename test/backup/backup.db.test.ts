import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkBackup } from '../../src/commands/check-backup.ts';
import { makeBackup } from '../../src/commands/make-backup.ts';
import { putBackupBack } from '../../src/commands/put-backup-back.ts';
import { jobsOf } from '../../src/modules.ts';
import { seedDemo } from '../../src/modules/demo/index.ts';
import { writeBackupFile } from '../../src/platform/backup/backup-file.ts';
import { makeArchive } from '../../src/platform/backup/make-archive.ts';
import { restoreBackup, type Restore } from '../../src/platform/backup/restore-backup.ts';
import { openSnapshot } from '../../src/platform/backup/store/open-snapshot.ts';
import { openFileStore } from '../../src/platform/files/file-store.ts';
import { newId } from '../../src/platform/ids/ids.ts';
import { freshDatabase } from '../support/database.ts';
import { hashTables, query } from '../support/hash-tables.ts';
import { migrations } from '../support/test-template.ts';
import { emptyPlace, placeAt, type Place } from './place.ts';

// Whole databases are written, and keys are made slowly on purpose.
vi.setConfig({ testTimeout: 120_000 });

const key = 'ein langer Satz, den niemand errät';
const contents = ['erste Datei', 'zweite Datei ä', '\0\r\n'.repeat(100_000), ''];
let source: Place;
let file: string;
let original: Record<string, string>;
const places: Place[] = [];

async function newPlace(): Promise<Place> {
  const place = await emptyPlace();
  places.push(place);
  return place;
}

/** Without what is done to a copy before people get in, so that it can be compared row by row. */
const exactly = (place: Place, more: Partial<Restore> = {}): Restore => ({
  file,
  key: undefined,
  ownerUrl: place.ownerUrl,
  migrationsFolder: migrations,
  filesFolder: place.filesFolder,
  keepSecretKey: () => Promise.resolve(),
  tell: () => undefined,
  finish: () => Promise.resolve(),
  ...more,
});

beforeAll(async () => {
  const fresh = await freshDatabase();
  await seedDemo({ db: fresh.db, origin: 'http://127.0.0.1', jobs: jobsOf() });
  source = placeAt(fresh.url, fresh.drop);
  places.push(source);
  const store = openFileStore(source.filesFolder);
  const [interest] = await query<{ id: string }>(source.ownerUrl, 'select id from calls.interest limit 1');
  for (const [index, content] of contents.entries()) {
    const stored = await store.put(`owner ${index}`, Readable.from([Buffer.from(content)]), 1_000_000);
    if (stored === 'too-large') throw new Error('too large');
    await query(
      source.ownerUrl,
      `insert into calls.interest_file (id, interest_id, question, name, owner, address, digest, bytes, media_type)
        values ('${newId()}', '${interest?.id}', 'q', E'a\\\\tb\\nc', 'owner ${index}', '${stored.address}',
          '\\x${stored.digest.toString('hex')}', ${stored.bytes}, 'text/plain')`,
    );
  }
  file = join(source.dataDir, 'backup.zd');
  original = await hashTables(source.ownerUrl);
  expect(await makeBackup(source.order([file]))).toBe(0);
}, 120_000);

afterAll(() => Promise.all(places.map((place) => place.close())));

test('comes back to the last row and file', async () => {
  const target = await newPlace();
  await restoreBackup(exactly(target));
  expect(await hashTables(target.ownerUrl)).toEqual(original);
  const store = openFileStore(target.filesFolder);
  const rows = await query<{ address: string; owner: string }>(
    target.ownerUrl,
    'select address, owner from calls.interest_file order by owner',
  );
  const read = await Promise.all(rows.map(async ({ address }) => (await store.get(address)).toString()));
  expect(read).toEqual(contents);
  expect(readdirSync(target.filesFolder).filter((name) => name.length > 2)).toEqual(['installation']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the schema is as migrations make it: keys, triggers, row-level security', async () => {
  const target = await newPlace();
  await restoreBackup(exactly(target));
  const shape = `select jsonb_agg(line order by line) as shape from (
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated::text as line from pg_constraint
      where conrelid <> 0 and connamespace::regnamespace::text <> 'launcher'
    union all select tgrelid::regclass || ' ' || tgname || tgenabled::text from pg_trigger where not tgisinternal
    union all select oid::regclass || ' ' || relrowsecurity::text || relforcerowsecurity::text from pg_class where relkind = 'r'
      and relnamespace::regnamespace::text not in ('launcher', 'pg_catalog', 'information_schema')) lines`;
  expect(await query(target.ownerUrl, shape)).toEqual(await query(source.ownerUrl, shape));
});

test('the command ends sessions and sign-in links and notes the restore', async () => {
  const [person] = await query<{ id: string }>(source.ownerUrl, 'select id from accounts.person limit 1');
  await query(
    source.ownerUrl,
    `insert into accounts.session (digest, person_id, expires_at) values ('\\x01', '${person?.id}', now() + interval '1 day')`,
  );
  const again = join(source.dataDir, 'with-session.zd');
  await makeBackup(source.order([again]));
  await query(source.ownerUrl, 'delete from accounts.session');
  const target = await newPlace();
  expect(await putBackupBack(target.order([again]))).toBe(0);
  expect(await query(target.ownerUrl, 'select from accounts.session')).toHaveLength(0);
  expect(await query(target.ownerUrl, 'select from accounts.sign_in')).toHaveLength(0);
  expect(await query(target.ownerUrl, `select act from platform.audit_line where kind = 'installation'`)).toEqual([
    { act: 'platform.restored' },
  ]);
});

test('the moment of the backup is one: what is written meanwhile is not in it', async () => {
  const target = await newPlace();
  const before = await hashTables(source.ownerUrl);
  const path = join(source.dataDir, 'during.zd');
  const snapshot = await openSnapshot(source.ownerUrl, () => undefined);
  await query(source.ownerUrl, `insert into platform.setting (name, value) values ('meanwhile', 'true')`);
  const { bytes } = makeArchive({
    snapshot,
    readStored: openFileStore(source.filesFolder).get,
    storedAddresses: () => Readable.from([]),
    stillNamed: () => Promise.resolve(new Set()),
    program: 'test',
    secretKeys: [],
    secretKeyFile: undefined,
    tell: () => undefined,
  });
  await writeBackupFile(bytes, { file: path, key: undefined });
  await snapshot.close();
  await query(source.ownerUrl, `delete from platform.setting where name = 'meanwhile'`);
  await restoreBackup(exactly(target, { file: path }));
  expect(await hashTables(target.ownerUrl)).toEqual(before);
});

test.each<[string, (target: Place) => Promise<unknown>, RegExp]>([
  [
    'a database in use',
    (target: Place) => query(target.ownerUrl, 'create table mine (words text)'),
    /ist nicht leer: 1 Tabellen/u,
  ],
  ['a folder in use', (target: Place) => writeFile(join(target.dataDir, 'files'), ''), /ENOTDIR/u],
])('nothing is put into %s', async (_what, use, message) => {
  const target = await newPlace();
  await use(target);
  const before = await hashTables(target.ownerUrl);
  await expect(restoreBackup(exactly(target))).rejects.toThrow(message);
  expect(await hashTables(target.ownerUrl)).toEqual(before);
});

test('a place that is taken says what stands there', async () => {
  await expect(restoreBackup(exactly(source))).rejects.toThrow(/Hier steht eine Demo mit \d+ Protokollzeilen/u);
  const target = await newPlace();
  await openFileStore(target.filesFolder).put('x', Readable.from([Buffer.from('x')]), 10);
  await expect(restoreBackup(exactly(target))).rejects.toThrow(/ist nicht leer \(2 Einträge/u);
  expect(await hashTables(target.ownerUrl)).toEqual({});
});

test('one that broke off begins anew', async () => {
  const target = await newPlace();
  const broken = exactly(target, { finish: () => Promise.reject(new Error('killed')) });
  await expect(restoreBackup(broken)).rejects.toThrow('killed');
  expect(readdirSync(target.filesFolder)).toContain('restoring');
  await restoreBackup(exactly(target));
  expect(await hashTables(target.ownerUrl)).toEqual(original);
});

test('a changed byte and a missing end are noticed before anything is touched', async () => {
  const whole = readFileSync(file);
  const target = await newPlace();
  for (const damaged of [
    whole.subarray(0, -1),
    whole.subarray(0, whole.length / 2),
    Buffer.concat([whole.subarray(0, 5000), Buffer.from([(whole[5000] ?? 0) ^ 4]), whole.subarray(5001)]),
    Buffer.from('etwas anderes'),
    Buffer.alloc(0),
  ]) {
    const path = join(source.dataDir, 'damaged.zd');
    writeFileSync(path, damaged);
    await expect(checkBackup({ file: path, key: undefined, print: () => undefined })).rejects.toThrow(
      /beschädigt|unvollständig|keine Sicherung/u,
    );
    await expect(restoreBackup(exactly(target, { file: path }))).rejects.toThrow();
    expect(await hashTables(target.ownerUrl)).toEqual({});
  }
});

test('with BACKUP_KEY it is sealed: no word of it is readable, no byte can be changed, the key comes along when asked', async () => {
  const sealed = join(source.dataDir, 'sealed.zd');
  writeFileSync(join(source.dataDir, 'secret.key'), Buffer.alloc(32, 9).toString('base64'));
  expect(await makeBackup(source.order([sealed, '--with-key'], { BACKUP_KEY: key }))).toBe(0);
  const print = (): void => undefined;
  await expect(checkBackup({ file: sealed, key: undefined, print })).rejects.toThrow(/ist verschlüsselt/u);
  await expect(checkBackup({ file: sealed, key: `${key}.`, print })).rejects.toThrow(/BACKUP_KEY passt nicht/u);
  expect(await checkBackup({ file: sealed, key, print })).toBe(0);
  const bytes = readFileSync(sealed);
  for (const [name, damaged] of [
    ['cut', bytes.subarray(0, -70_000)],
    ['longer', Buffer.concat([bytes, Buffer.from('x')])],
    [
      'changed',
      Buffer.concat([bytes.subarray(0, 90_000), Buffer.from([(bytes[90_000] ?? 0) ^ 1]), bytes.subarray(90_001)]),
    ],
  ] as const) {
    const path = join(source.dataDir, `${name}.zd`);
    writeFileSync(path, damaged);
    await expect(checkBackup({ file: path, key, print })).rejects.toThrow(/verändert oder ist unvollständig/u);
  }
  const target = await newPlace();
  expect(await putBackupBack(target.order([sealed], { BACKUP_KEY: key }))).toBe(0);
  expect(readFileSync(join(target.dataDir, 'secret.key'))).toEqual(readFileSync(join(source.dataDir, 'secret.key')));
  await expect(makeBackup(source.order([`${sealed}2`, '--with-key']))).rejects.toThrow(/nur in eine verschlüsselte/u);
});

test('a file that is gone from the disk is named, and everything else is kept', async () => {
  const [row] = await query<{ address: string }>(source.ownerUrl, 'select address from calls.interest_file limit 1');
  const address = row?.address ?? '';
  const store = openFileStore(source.filesFolder);
  const content = await store.get(address);
  await store.remove(address);
  const path = join(source.dataDir, 'lacking.zd');
  expect(await makeBackup(source.order([path]))).toBe(3);
  expect(source.said).toContain(`  ${address}`);
  writeFileSync(join(source.filesFolder, address.slice(0, 2), address), 'something else');
  expect(await makeBackup(source.order([`${path}2`]))).toBe(3);
  writeFileSync(join(source.filesFolder, address.slice(0, 2), address), content);
});

test('an empty database and a half-filled one are not backed up', async () => {
  const target = await newPlace();
  await expect(makeBackup(target.order([join(target.dataDir, 'a.zd')]))).rejects.toThrow(/noch keine Installation/u);
  const broken = exactly(target, { finish: () => Promise.reject(new Error('killed')) });
  await expect(restoreBackup(broken)).rejects.toThrow('killed');
  await expect(makeBackup(target.order([join(target.dataDir, 'a.zd')]))).rejects.toThrow(/brach ab/u);
});

test('who looks after the platform sees when the last backup was', async () => {
  const [noted] = await query<{ value: string }>(
    source.ownerUrl,
    `select value from platform.setting where name = 'last-backup'`,
  );
  expect(Date.now() - Date.parse(noted?.value ?? '')).toBeLessThan(600_000);
});

test('no backup replaces another', async () => {
  const before = readFileSync(file);
  await expect(makeBackup(source.order([file]))).rejects.toThrow(/gibt es schon/u);
  expect(readFileSync(file)).toEqual(before);
});

test('a backup of a newer program is refused with the name of what is missing', async () => {
  const newer = join(source.dataDir, 'newer.zd');
  await query(
    source.ownerUrl,
    `insert into public.zusammendenken_migration (name, hash) values ('20990101T0000-later.sql', 'x')`,
  );
  await makeBackup(source.order([newer]));
  await query(source.ownerUrl, `delete from public.zusammendenken_migration where name = '20990101T0000-later.sql'`);
  const target = await newPlace();
  await expect(restoreBackup(exactly(target, { file: newer }))).rejects.toThrow(/20990101T0000-later\.sql/u);
  expect(await hashTables(target.ownerUrl)).toEqual({});
});
