import type { ChildProcess } from 'node:child_process';
import cluster from 'node:cluster';
import { join } from 'node:path';
import { compileCache, root } from './spawn-bundle.ts';

/**
 * Runs the application's bundle as one of several that answer on one port. This process holds the port and hands each
 * connection to one of them in turn (docs/decisions/0026), so it stays open while they come and go.
 */
export function forkApp(environment: NodeJS.ProcessEnv): ChildProcess {
  cluster.setupPrimary({
    exec: join(root, '.build', 'main.js'),
    args: [],
    execArgv: ['--enable-source-maps'],
    cwd: root,
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  return cluster.fork({ ...environment, NODE_COMPILE_CACHE: compileCache }).process;
}
