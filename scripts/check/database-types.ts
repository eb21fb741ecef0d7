import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer } from '../../test/support/test-server.ts';
import { databaseUrl, prepareTemplate } from '../../test/support/test-template.ts';
import { report } from './report.ts';

/* The types of tables beside what the migrations make; --write brings them up to date. */
const kept = 'src/platform/db/database.generated.ts';
// An interval stays in SQL: no driver's object for it.
const mapping = {
  timestamptz: 'ColumnType<Instant, Date, Date>',
  int8: 'number',
  bytea: 'Buffer',
  interval: 'never',
};
const imports = { Instant: '../time/instant.ts#Instant' };

function generate(url: string, file: string): void {
  const words = [
    ['--dialect', 'postgres'],
    ['--url', url],
    ['--out-file', file],
    ['--camel-case'],
    ['--default-schema', 'public'],
    ['--exclude-pattern', '{public,demo}.*'],
    ['--date-parser', 'string'],
    ['--numeric-parser', 'number'],
    ['--custom-imports', JSON.stringify(imports)],
    ['--type-mapping', JSON.stringify(mapping)],
  ];
  execFileSync('node_modules/.bin/kysely-codegen', words.flat(), { stdio: ['ignore', 'ignore', 'inherit'] });
}

const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-types-'));
const server = await startTestServer();
try {
  const made = join(folder, 'database.generated.ts');
  generate(databaseUrl(server.url, await prepareTemplate(server.url)), made);
  if (process.argv.includes('--write')) copyFileSync(made, kept);
  const drifted = readFileSync(made, 'utf8') !== readFileSync(kept, 'utf8');
  report(
    drifted ? [`${kept} is not what the migrations make: node scripts/check/database-types.ts --write`] : [],
    kept,
  );
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
