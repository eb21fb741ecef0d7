import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createServer } from './serve.ts';

/** What the handler is told of the visitor, for one request with these headers. */
async function addressSeen(proxies: readonly string[], forwardedFor: string): Promise<string> {
  const server = createServer((_request, address) => Promise.resolve(new Response(address)), { proxies });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const headers = { 'x-forwarded-for': forwardedFor, forwarded: 'for=6.6.6.6', 'x-real-ip': '6.6.6.6' };
    return await (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('only a trusted proxy is believed', async () => {
  expect(await addressSeen([], '198.51.100.1')).toBe('127.0.0.1');
  expect(await addressSeen(['10.0.0.0/8'], '198.51.100.1')).toBe('127.0.0.1');
  expect(await addressSeen(['loopback'], '6.6.6.6, 198.51.100.1')).toBe('198.51.100.1');
  expect(await addressSeen(['loopback'], '2001:db8::1:2:3:4')).toBe('2001:db8:0:0::/64');
});
