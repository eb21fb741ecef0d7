import { createServer as createHttpServer, type Server } from 'node:http';
import { getRequestListener, RequestError, type HttpBindings } from '@hono/node-server';
import { clientAddress, networkOf, trustedProxies } from './client-address.ts';
import type { Handler, Refuse } from './create-handler.ts';
import { refuseUnread } from './refuse-unread.ts';

export type ServerOptions = {
  /** See TRUSTED_PROXIES in docs/operations.md. */
  proxies?: readonly string[];
  /** Makes the page for a request that never gets as far as the handler. */
  refuse?: Refuse;
};

/** A server for the handler that doesn't listen yet. */
export function createServer(handle: Handler, { proxies = [], refuse }: ServerOptions = {}): Server {
  const trusted = trustedProxies(proxies);
  const listener = getRequestListener(
    (request, env) => {
      const { incoming } = env as HttpBindings;
      const forwardedFor = request.headers.get('x-forwarded-for');
      return handle(request, networkOf(clientAddress(incoming.socket.remoteAddress ?? '', forwardedFor, trusted)));
    },
    {
      errorHandler: (error) =>
        error instanceof RequestError && refuse !== undefined
          ? refuse({ kind: 'malformed', language: null, accepted: null })
          : new Response(null, { status: 500 }),
    },
  );
  const server = createHttpServer((request, response) => void listener(request, response));
  if (refuse !== undefined) {
    server.on('clientError', (error, socket) => void refuseUnread({ error, socket, refuse }));
  }
  return server;
}
