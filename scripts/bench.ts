import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/* bench NAME: runs bench/NAME.ts, which prints its figures. */
const folder = join(import.meta.dirname, '../bench');
const [, , name = ''] = process.argv;
const path = join(folder, `${name}.ts`);

if (/^[a-z-]+$/u.test(name) && existsSync(path)) {
  const { run } = (await import(pathToFileURL(path).href)) as { run: () => Promise<void> };
  await run();
} else {
  const known = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  console.error(`bench NAME: ${known.map((file) => file.slice(0, -3)).join(', ')}`);
  process.exitCode = 2;
}
