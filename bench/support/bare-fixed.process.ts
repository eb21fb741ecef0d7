import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A body and its headers, made beforehand. */
export type FixedAnswer = { body: Uint8Array; headers: Record<string, string> };

/* Node's HTTP server and nothing else: what can be sent at all. */
process.once('message', ({ body, headers }: FixedAnswer) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.send?.('ready');
