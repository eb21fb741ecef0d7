import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../scripts/build.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { startChild, stopChild } from './child.ts';

/** A server in a process of its own. */
export type ServerProcess = { port: number; pid: number; stop: () => Promise<void> };

/** The platform as it runs in an installation: its built bundle. `flags` are Node's, e.g. for a profile; unless `isLimited`, nobody is turned away. */
export async function startApp(
  databaseUrl: string,
  { flags = [], isLimited = false }: { flags?: readonly string[]; isLimited?: boolean } = {},
): Promise<ServerProcess> {
  await buildAll();
  const dataDir = mkdtempSync(join(tmpdir(), 'zusammendenken-bench-'));
  const { child, hello } = await startChild(join(import.meta.dirname, '../../.build/main.js'), {
    execArgv: ['--enable-source-maps', ...flags],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATABASE_ROLE: appRole,
      DATABASE_OWNER_URL: '',
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      BASE_URL: '',
      SMTP_URL: '',
      ...(isLimited ? {} : { IN_FLIGHT: '100000', POOL_WAIT: '10000' }),
    },
  });
  const stop = async (): Promise<void> => {
    await stopChild(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { port: Number(new URL((hello as { url: string }).url).port), pid: child.pid ?? 0, stop };
}

/** The bare handler beside it. */
export async function startBare(
  script: 'bare-fixed' | 'bare-page' | 'bare-submit',
  facts: object,
): Promise<ServerProcess> {
  const { child } = await startChild(join(import.meta.dirname, `${script}.process.ts`));
  const port = await new Promise<number>((resolve) => {
    child.once('message', (message) => resolve(message as number));
    child.send(facts);
  });
  return { port, pid: child.pid ?? 0, stop: () => stopChild(child) };
}
