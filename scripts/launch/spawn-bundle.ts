import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';

/** The folder of the project. */
export const root = dirname(dirname(import.meta.dirname));

/** Compiled code is kept beside the build it belongs to: an eighth of a second of each start. */
export const compileCache = join(root, '.build', 'cache');

/**
 * Runs a bundle of .build. Its output goes to standard error unless `isLoud`, so that ours stays readable by scripts;
 * it has a channel that closes when this process ends in whatever way.
 */
export function spawnBundle(
  bundle: 'worker' | 'command',
  options: { args?: string[]; environment: NodeJS.ProcessEnv; cwd?: string; isLoud?: boolean },
): ChildProcess {
  const { args = [], environment, cwd = root, isLoud = false } = options;
  return spawn(process.execPath, ['--enable-source-maps', join(root, '.build', `${bundle}.js`), ...args], {
    cwd,
    env: { ...environment, NODE_COMPILE_CACHE: compileCache },
    stdio: [isLoud ? 'inherit' : 'ignore', isLoud ? 'inherit' : 2, 2, 'ipc'],
  });
}

/** Resolves with the exit code when the process has ended; undefined when a signal ended it. */
export async function exitCodeOf(child: ChildProcess): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code ?? undefined));
    child.once('error', reject);
  });
}
