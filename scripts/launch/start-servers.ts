import { serverEnvironment } from './child-environment.ts';
import type { ChildFacts } from './child-environment.ts';
import { choosePort, portTaken } from './choose-port.ts';
import { keepChildRunning } from './keep-child-running.ts';
import type { ChildMessage, KeptChild } from './keep-child-running.ts';
import { LaunchError } from './launch-error.ts';
import { spawnBundle } from './spawn-bundle.ts';

/** The two processes that make the site: one answers requests, one does what is due. */
export type Servers = { url: string; port: number; stop: () => Promise<void> };

export type ServersStart = {
  facts: ChildFacts;
  port: number;
  /** Whether an earlier start may still be letting go of the port. */
  mayBecomeFree: boolean;
  log: (words: string) => void;
  onMessage: (message: ChildMessage) => void;
  /** Called when one of them gives up for good. */
  onFailure: (error: Error) => void;
};

/** The application's exit code when somebody else listens on its port. */
const portWasTaken = 98;

/** Starts the application and, when that is ready, the worker. `children` receives both as soon as they exist. */
export async function startServers(start: ServersStart, children: Set<KeptChild>): Promise<Servers> {
  const { facts, log } = start;
  const wish = { host: facts.settings.host, demo: facts.demo, mayBecomeFree: start.mayBecomeFree, log };
  const port = await choosePort({ ...wish, port: start.port });
  const app = keepChildRunning(
    () => spawnBundle('main', { environment: serverEnvironment({ ...facts, port, baseUrl: baseUrlFor(facts, port) }) }),
    start.onMessage,
  );
  children.add(app);
  const outcome = await app.ready;
  if ('exitCode' in outcome) {
    children.delete(app);
    if (outcome.exitCode !== portWasTaken) throw new LaunchError('Die Anwendung startet nicht, siehe oben.');
    if (!facts.demo) throw portTaken(port);
    return startServers({ ...start, port: port + 1 }, children);
  }
  const url = outcome.url ?? baseUrlFor(facts, port) ?? '';
  startWorker({ ...start, facts: { ...facts, port, baseUrl: url } }, children);
  return { url, port: Number(new URL(url).port) || port, stop: () => stopAll(children) };
}

function startWorker({ facts, onFailure, onMessage }: ServersStart, children: Set<KeptChild>): void {
  const worker = keepChildRunning(() => spawnBundle('worker', { environment: serverEnvironment(facts) }), onMessage);
  children.add(worker);
  void worker.ready.then((outcome) => {
    if ('exitCode' in outcome) onFailure(new LaunchError('Der Worker startet nicht, siehe oben.'));
  });
}

async function stopAll(children: Set<KeptChild>): Promise<void> {
  await Promise.all([...children].map((child) => child.stop()));
  children.clear();
}

/** The address people use. With port 0 only the application knows its port. */
function baseUrlFor({ settings }: ChildFacts, port: number): string | undefined {
  if (settings.baseUrl !== undefined || port === 0) return settings.baseUrl;
  const { host } = settings;
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}
