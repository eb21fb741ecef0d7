import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { collectReviews } from '../src/platform/i18n/delivered-reviews.ts';
import { buildStamp, filesBelow } from './launch/build-stamp.ts';
import { waitForLock } from './launch/file-lock.ts';
import { LaunchError, explain } from './launch/launch-error.ts';

const root = dirname(import.meta.dirname);
const finished = join(root, '.build');
const entries = ['src/main.ts', 'src/worker.ts', 'src/command.ts'];

/**
 * Brings .build up to date with the sources, in one step: it is the old build, the new one, or missing.
 * Costs a few milliseconds when nothing has changed.
 * @returns the stamp of the build, a hash over all it was made from.
 */
export async function buildAll(log?: (words: string) => void): Promise<string> {
  const stamp = buildStamp(root);
  if (isBuilt(stamp)) return stamp;
  checkWritable();
  const lock = await waitForLock(join(root, '.build.lock'), () => log?.('Ein anderer Vorgang baut gerade, warte ...'));
  try {
    if (!isBuilt(stamp)) {
      log?.('Baue die Anwendung ...');
      await build(stamp);
    }
    return stamp;
  } finally {
    lock.release();
  }
}

function isBuilt(stamp: string): boolean {
  const file = join(finished, 'stamp');
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function checkWritable(): void {
  try {
    accessSync(root, constants.W_OK);
  } catch (cause) {
    const words = `Die Anwendung ist neu zu bauen, aber ${root} lässt sich nicht beschreiben.`;
    throw new LaunchError(`${words} Bitte einmal mit Schreibrecht dort npm run build ausführen.`, { cause });
  }
}

/** Call it under the lock. */
async function build(stamp: string): Promise<void> {
  for (const name of readdirSync(root).filter((name) => /^\.build\.\w+$/u.test(name) && name !== '.build.lock')) {
    rmSync(join(root, name), { recursive: true });
  }
  const next = join(root, '.build.next');
  mkdirSync(next);
  const { buildAssets } = await import('./build-assets.ts');
  await Promise.all([bundle(next), buildAssets(join(next, 'assets'))]);
  writeFileSync(join(next, 'text-reviews.json'), JSON.stringify(collectReviews(root)));
  writeFileSync(join(next, 'stamp'), stamp);
  const previous = join(root, '.build.previous');
  if (existsSync(finished)) renameSync(finished, previous);
  renameSync(next, finished);
  rmSync(previous, { recursive: true, force: true });
}

async function bundle(outdir: string): Promise<void> {
  const esbuild = await import('esbuild');
  await esbuild
    .build({
      absWorkingDir: root,
      entryPoints: [
        ...entries.map((path) => ({ in: join(root, path), out: basename(path, '.ts') })),
        ...threadEntries(outdir),
      ],
      outdir,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node24',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'warning',
    })
    .catch((cause: unknown) => {
      throw new LaunchError('Die Anwendung lässt sich nicht bauen, siehe oben.', { cause });
    });
}

/** Code of worker threads is bundled by itself; what it reads at run time lies beside it in a folder `template`. */
function threadEntries(outdir: string): { in: string; out: string }[] {
  const threads = filesBelow(root, 'src').filter((path) => path.endsWith('.thread.ts'));
  return threads.map((path) => {
    const template = join(root, dirname(path), 'template');
    const options = { recursive: true, errorOnExist: true, force: false };
    if (existsSync(template)) cpSync(template, join(outdir, 'threads/template'), options);
    return { in: join(root, path), out: `threads/${basename(path, '.thread.ts')}` };
  });
}

if (import.meta.main) {
  const log = (words: string): void => void process.stderr.write(`${words}\n`);
  try {
    await buildAll(log);
  } catch (error) {
    log(explain(error));
    process.exitCode = 1;
  }
}
