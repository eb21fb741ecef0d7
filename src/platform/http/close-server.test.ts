import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { closeServer } from './close-server.ts';
import { createServer } from './serve.ts';

async function started(work: (path: string) => Promise<void>) {
  const server = createServer(async (asked) => {
    await work(new URL(asked.url).pathname);
    return new Response('here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      request({ port, path, agent, host: '127.0.0.1' }, (answer) => {
        answer.resume().on('end', () => resolve(answer.headers.connection));
      })
        .on('error', reject)
        .end();
    });
  return { server, port, ask };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('what is in work is answered, and an idle connection goes at once', async () => {
  const { server, port, ask } = await started((path) => (path === '/slow' ? pause(300) : Promise.resolve()));
  await ask('/');
  const unasked = connect(port, '127.0.0.1');
  await once(unasked, 'connect');
  const slow = ask('/slow');
  await pause(50);
  const began = performance.now();
  const gone = closeServer(server, { patient: false });
  expect(await slow).toBe('keep-alive');
  await gone;
  expect(performance.now() - began).toBeLessThan(1000);
  await expect(ask('/')).rejects.toThrow();
});

test('a patient one keeps idle connections and gives them back with their next answer', async () => {
  const { server, ask } = await started(() => Promise.resolve());
  expect(await ask('/')).toBe('keep-alive');
  const gone = closeServer(server, { patient: true });
  await pause(100);
  expect(await ask('/')).toBe('close');
  await gone;
});
