import { setTimeout as delay } from 'node:timers/promises';
import { isPortFree } from './free-port.ts';
import { LaunchError } from './launch-error.ts';

export type PortWish = {
  host: string;
  port: number;
  /** In a demo any port will do. */
  demo: boolean;
  /** Whether processes of an earlier start that was killed may still hold it for a moment. */
  mayBecomeFree: boolean;
  log: (words: string) => void;
};

/** Finds the port to listen on: the wished one, or in a demo the next that is free. */
export async function choosePort(wish: PortWish): Promise<number> {
  const { host, port, demo, log } = wish;
  if (port === 0 || (await isPortFree(host, port))) return port;
  if (wish.mayBecomeFree && (await becomesFree(host, port))) return port;
  if (!demo) throw portTaken(port);
  for (let next = port + 1; next < Math.min(port + 100, 65_536); next += 1) {
    if (!(await isPortFree(host, next))) continue;
    log(`Port ${port} ist belegt, nehme ${next}.`);
    return next;
  }
  throw portTaken(port);
}

export function portTaken(port: number): LaunchError {
  return new LaunchError(
    `Port ${port} ist belegt. Bitte das andere Programm beenden oder mit PORT einen freien angeben.`,
  );
}

async function becomesFree(host: string, port: number): Promise<boolean> {
  const end = Date.now() + 8000;
  while (Date.now() < end) {
    await delay(50);
    if (await isPortFree(host, port)) return true;
  }
  return false;
}
