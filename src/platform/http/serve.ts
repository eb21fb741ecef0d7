import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { clientAddress, networkOf, trustedProxies } from './client-address.ts';
import type { Handler } from './create-handler.ts';

/** A server for the handler that doesn't listen yet. `proxies`: see TRUSTED_PROXIES in docs/operations.md. */
export function createServer(handle: Handler, proxies: readonly string[] = []): Server {
  const trusted = trustedProxies(proxies);
  return createAdaptorServer({
    fetch: (request, env) => {
      const { incoming } = env as { incoming: { socket: { remoteAddress?: string } } };
      const forwardedFor = request.headers.get('x-forwarded-for');
      return handle(request, networkOf(clientAddress(incoming.socket.remoteAddress ?? '', forwardedFor, trusted)));
    },
  }) as Server;
}
