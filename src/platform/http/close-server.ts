import type { Server } from 'node:http';
import { Server as ConnectionServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { unaskedConnections } from './unasked-connections.ts';

/** What a connection is kept longer than announced, so that a request under way still arrives. */
const margin = 1500;

/**
 * Stops listening, lets every request in work have its answer, and resolves when all connections are gone.
 * `patient`: connections without a request stay as long as was announced to their other ends (Keep-Alive: timeout), so
 * that nobody sends a request into one that is just being closed.
 */
export async function closeServer(server: Server, { patient }: { patient: boolean }): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    // The closing of an HTTP server drops connections without a request at once; that of the server it is made of doesn't.
    ConnectionServer.prototype.close.call(server, () => resolve());
  });
  if (patient) await Promise.race([closed, delay(server.keepAliveTimeout + margin)]);
  for (const socket of unaskedConnections.get(server) ?? []) socket.destroy();
  const drop = setInterval(() => server.closeIdleConnections(), 100);
  server.closeIdleConnections();
  await closed;
  clearInterval(drop);
}
