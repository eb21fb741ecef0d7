import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { choosePort } from './choose-port.ts';

const host = '127.0.0.1';

async function takenPort() {
  const server = createServer().listen(0, host);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, server };
}

test('in a demo passes over a port that is taken, and says so', async () => {
  const { port } = await takenPort();
  const said: string[] = [];
  const log = (words: string): void => void said.push(words);
  const chosen = await choosePort({ host, port, demo: true, mayBecomeFree: false, log });
  expect(chosen).toBeGreaterThan(port);
  expect(said).toEqual([`Port ${port} ist belegt, nehme ${chosen}.`]);
});

test('outside a demo refuses a port that is taken', async () => {
  const { port } = await takenPort();
  const wish = { host, port, demo: false, mayBecomeFree: false, log: () => undefined };
  await expect(choosePort(wish)).rejects.toThrow(`Port ${port} ist belegt.`);
});

test('waits for the processes of a start that was killed', async () => {
  const { port, server } = await takenPort();
  const chosen = choosePort({ host, port, demo: true, mayBecomeFree: true, log: () => undefined });
  setTimeout(() => server.close(), 100);
  expect(await chosen).toBe(port);
});
