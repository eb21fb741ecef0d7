import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * record-release VERSION [vitest's words]: runs the tests of store and pages and keeps every statement the product sent
 * as test/releases/VERSION.json. From then on each migration has to leave those statements working, until the file goes.
 */
const root = join(import.meta.dirname, '..');
const [version = '', ...words] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/u.test(version)) {
  console.error('record-release VERSION, for example 0.2.0');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-statements-'));
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'store', '--project', 'pages', ...words],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      RECORD_STATEMENTS: folder,
      NODE_OPTIONS: `--import ${join(root, 'test/releases/record-statements.ts')}`,
    },
  },
);
const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
rmSync(folder, { recursive: true });
// What the product asks has parameters or reads; what tests and migrations do to the schema is no promise.
const isAsked = (text: string): boolean =>
  /^\s*(select|insert|update|delete|with)\b/iu.test(text) &&
  !/;\s*\S/u.test(text) &&
  !/\b(temporary|pg_\w+|public)\b/iu.test(text);
const statements = [...new Set(lines.filter((line) => line !== '').map((line) => JSON.parse(line) as string))];
const kept = statements.filter(isAsked).toSorted();
writeFileSync(join(root, 'test/releases', `${version}.json`), `${JSON.stringify(kept, null, 1)}\n`);
console.log(`${kept.length} statements of ${version}`);
process.exitCode = status ?? 1;
