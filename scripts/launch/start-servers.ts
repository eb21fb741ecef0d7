import { serverEnvironment } from './child-environment.ts';
import type { ChildFacts } from './child-environment.ts';
import { choosePort, portTaken } from './choose-port.ts';
import { forkApp } from './fork-app.ts';
import { freePort } from './free-port.ts';
import { keepChildRunning } from './keep-child-running.ts';
import type { ChildMessage, KeptChild } from './keep-child-running.ts';
import { LaunchError } from './launch-error.ts';
import { replaceChild } from './replace-child.ts';
import { spawnBundle } from './spawn-bundle.ts';

/** The processes that make the site: some answer requests, one does what is due. */
export type Servers = {
  url: string;
  port: number;
  stop: () => Promise<void>;
  /** Puts a new process in the place of each, one after the other. */
  replaceAll: () => Promise<void>;
};

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

/** Starts the application and, when that is ready, the worker. `children` receives all as soon as they exist. */
export async function startServers(start: ServersStart, children: Set<KeptChild>): Promise<Servers> {
  const { facts, log } = start;
  const { host, appProcesses } = facts.settings;
  const wish = { host, demo: facts.demo, mayBecomeFree: start.mayBecomeFree, log };
  // All that share a port must name it.
  const port = start.port === 0 ? await freePort(host) : await choosePort({ ...wish, port: start.port });
  const url = baseUrlFor(facts, port);
  const shared: ChildFacts = { ...facts, port, baseUrl: url };
  const startApp = (place: number): KeptChild =>
    keepChildRunning(() => forkApp(serverEnvironment({ ...shared, place })), start.onMessage);
  const startWorker = (): KeptChild =>
    keepChildRunning(
      () => spawnBundle('worker', { environment: serverEnvironment({ ...shared, place: appProcesses }) }),
      start.onMessage,
    );
  const added = (child: KeptChild): KeptChild => {
    children.add(child);
    return child;
  };

  const apps = [{ child: added(startApp(0)), start: () => startApp(0) }];
  const outcome = await apps[0]?.child.ready;
  if (outcome !== undefined && 'exitCode' in outcome) {
    children.clear();
    if (outcome.exitCode !== portWasTaken) throw new LaunchError('Die Anwendung startet nicht, siehe oben.');
    if (!facts.demo) throw portTaken(port);
    return startServers({ ...start, port: port + 1 }, children);
  }
  for (let place = 1; place < appProcesses; place += 1) {
    apps.push({ child: added(startApp(place)), start: () => startApp(place) });
  }
  const worker = { child: added(startWorker()), start: startWorker };
  const failsAs = (words: string, { ready }: KeptChild): void =>
    void ready.then((ended) => 'exitCode' in ended && start.onFailure(new LaunchError(words)));
  for (const { child } of apps.slice(1)) failsAs('Die Anwendung startet nicht, siehe oben.', child);
  failsAs('Der Worker startet nicht, siehe oben.', worker.child);

  return {
    url,
    port,
    stop: () => stopAll(children),
    replaceAll: async () => {
      for (const kept of [...apps, worker]) kept.child = await replaceChild(kept, children);
    },
  };
}

async function stopAll(children: Set<KeptChild>): Promise<void> {
  await Promise.all([...children].map((child) => child.stop()));
  children.clear();
}

/** The address people use. */
function baseUrlFor({ settings }: ChildFacts, port: number): string {
  if (settings.baseUrl !== undefined) return settings.baseUrl;
  const { host } = settings;
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}
