import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/* gallery [-- --all] [NAME]: looks at every page (whose name contains NAME) and leaves pictures in .gallery/. */
const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
const [only] = positionals;
const env = {
  ...process.env,
  ...(values.all === true ? { GALLERY_ALL: '1' } : {}),
  ...(only === undefined ? {} : { GALLERY_ONLY: only }),
};
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project=gallery'];
for (const words of [['scripts/build.ts'], vitest]) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env });
  process.exitCode = status ?? 1;
  if (status !== 0) break;
}
