import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { readRegisterFile } from '../src/modules/organisations/actions/read-register-file.ts';
import { compareRegister } from '../src/modules/organisations/domain/compare-register.ts';
import { proposeSuccessors } from '../src/modules/organisations/domain/propose-successors.ts';
import type { RegisterFile } from '../src/modules/organisations/domain/register-file.ts';
import type { RegisterUnit } from '../src/modules/organisations/domain/register-unit.ts';
import { findKnownPlaces } from '../src/modules/organisations/store/find-known-places.ts';
import { searchPlaces } from '../src/modules/organisations/store/search-places.ts';
import { perform } from '../src/platform/actions/action.ts';
import { system } from '../src/platform/actions/actor.ts';
import { openDatabase, type Db } from '../src/platform/db/database.ts';
import { appRole } from '../src/platform/db/migrate.ts';
import { officialRegister } from '../test/support/official-register.ts';
import { startTestServer } from '../test/support/test-server.ts';
import { databaseUrl, prepareTemplate } from '../test/support/test-template.ts';
import { largeRegister } from './large-register.ts';
import { loadBundled } from './support/load-bundled.ts';
import type * as RegisterStage from './support/register-stage.ts';

const { importPostalCodes, importRegister } = (await loadBundled('register-stage')) as typeof RegisterStage;

const rounds = 5;

/** Import, preview and search on a whole register: the official one where it lies beside the repository, else an invented one as large. */
export async function run(): Promise<void> {
  const bytes = officialRegister.isThere ? officialRegister.archive() : largeRegister();
  console.log(
    officialRegister.isThere
      ? 'official register (GV100AD, archive)'
      : 'invented register of the size of the official one',
  );
  const server = await startTestServer();
  try {
    const template = await prepareTemplate(server.url);
    const imports: number[] = [];
    const previews: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const database = await freshDatabase(server.url, template);
      imports.push(await timed(() => importAll(database.db, bytes)));
      previews.push(await timed(() => preview(database.db, bytes)));
      if (round === rounds - 1) await search(database.db, unitsOf(bytes).units);
      await database.drop();
    }
    console.log(`import, file to commit: ${figures(imports)}`);
    console.log(`preview of a newer file, file to proposals: ${figures(previews)}`);
  } finally {
    await server.stop();
  }
}

function unitsOf(bytes: Uint8Array): RegisterFile {
  const content = readRegisterFile(bytes);
  if (!content.ok || content.kind !== 'register') throw new Error('no register');
  return content.file;
}

async function importAll(db: Db, bytes: Uint8Array): Promise<void> {
  const file = unitsOf(bytes);
  const origin = { fileName: 'bench', digest: Buffer.alloc(32), standsOn: file.date ?? '2025-10-31' };
  const outcome = await perform({ db, actor: system }, importRegister, {
    file,
    ...origin,
    confirmed: [],
    acceptsLoss: false,
  });
  if (!outcome.ok || outcome.value.added !== file.units.length) throw new Error('import failed');
}

/** A file in which one municipality in twenty has gone into its neighbour, and every tenth has new figures. */
async function preview(db: Db, bytes: Uint8Array): Promise<void> {
  const units = unitsOf(bytes).units.flatMap((unit, index): RegisterUnit[] => {
    if (unit.level !== 'gemeinde') return [unit];
    if (index % 20 === 0) return [];
    return [index % 10 === 0 ? { ...unit, population: (unit.population ?? 0) + 1 } : unit];
  });
  proposeSuccessors(compareRegister(await findKnownPlaces(db), units));
}

async function search(db: Db, units: readonly RegisterUnit[]): Promise<void> {
  if (officialRegister.isThere) {
    const codes = readRegisterFile(officialRegister.postalCodes());
    if (codes.ok && codes.kind === 'postal-codes') {
      await perform({ db, actor: system }, importPostalCodes, {
        pairs: codes.pairs,
        fileName: 'bench',
        digest: Buffer.alloc(32),
      });
    }
  }
  const picked = units.filter(({ level }, index) => level !== 'land' && level !== 'bezirk' && index % 25 === 0);
  const kinds: readonly (readonly [string, (unit: RegisterUnit) => string])[] = [
    ['whole names', ({ label }) => label],
    ['beginnings of three letters', ({ label }) => label.slice(0, 3)],
    ['names with a letter missing', ({ label }) => label.slice(0, 3) + label.slice(4)],
    ['beginnings with a letter missing', ({ label }) => label.slice(0, 3) + label.slice(4, 7)],
    ['names without umlauts', ({ label }) => label.normalize('NFD').replaceAll(/\p{M}/gu, '')],
    ['keys', ({ ags, ars }) => ags ?? ars],
    ['postal codes', ({ plz }) => plz ?? '00000'],
    ['two words', ({ label, kreis }) => `${label} ${units.find(({ ars }) => ars === kreis)?.name ?? ''}`],
  ];
  const all: number[] = [];
  for (const [name, ask] of kinds) {
    const times: number[] = [];
    for (const unit of picked) times.push(await timed(() => searchPlaces(db, { text: ask(unit) })));
    all.push(...times);
    console.log(`search, ${name}: ${percentiles(times)}`);
  }
  console.log(`search, all ${all.length} on one connection: ${percentiles(all)}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

const percentiles = (times: readonly number[]): string =>
  `median ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms, longest ${at(times, 1).toFixed(1)} ms`;

const figures = (times: readonly number[]): string =>
  `median ${at(times, 0.5).toFixed(0)} ms of ${times.length} (${times.map((time) => time.toFixed(0)).join(', ')})`;

async function freshDatabase(serverUrl: string, template: string): Promise<{ db: Db; drop: () => Promise<void> }> {
  const name = `zd_bench_${randomBytes(4).toString('hex')}`;
  await asOwner(serverUrl, `create database ${name} template ${template}`);
  const { db, close } = openDatabase({ url: databaseUrl(serverUrl, name), role: appRole, size: 1 });
  return {
    db,
    drop: async () => {
      await close();
      await asOwner(serverUrl, `drop database ${name}`);
    },
  };
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
