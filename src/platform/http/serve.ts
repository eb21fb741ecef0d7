import { createServer as createHttpServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener, RequestError, type HttpBindings } from '@hono/node-server';
import { clientAddress, networkOf, trustedProxies } from './client-address.ts';
import type { Handler, Refuse } from './create-handler.ts';
import { refuseUnread } from './refuse-unread.ts';
import { unaskedConnections } from './unasked-connections.ts';

export type ServerOptions = {
  /** See TRUSTED_PROXIES in docs/operations.md. */
  proxies?: readonly string[];
  /** Makes the page for a request that never gets as far as the handler. */
  refuse?: Refuse;
  /** Seconds a connection without a request is kept. */
  keepAlive?: number;
};

/** A head has so long to arrive, a whole request so long; nothing moving for so long ends a connection. Milliseconds. */
const limits = { head: 20_000, request: 300_000, silence: 120_000 };

/** A server for the handler that doesn't listen yet. */
export function createServer(handle: Handler, { proxies = [], refuse, keepAlive = 5 }: ServerOptions = {}): Server {
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
  const server = createHttpServer(
    { headersTimeout: limits.head, requestTimeout: limits.request, keepAliveTimeout: keepAlive * 1000 },
    (request, response) => {
      unasked.delete(request.socket);
      // A server that takes no new connections gives back the old ones, each with its next answer.
      if (!server.listening) response.setHeader('connection', 'close');
      void listener(request, response);
    },
  );
  const unasked = new Set<Socket>();
  unaskedConnections.set(server, unasked);
  server.on('connection', (socket) => {
    unasked.add(socket);
    socket.once('close', () => unasked.delete(socket));
  });
  server.setTimeout(limits.silence);
  // We are nobody's way to elsewhere; without a word Node would just hang up.
  server.on('connect', (_request, socket) => {
    socket.end(
      'HTTP/1.1 405 Method Not Allowed\r\nallow: GET, HEAD, POST\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
    );
  });
  if (refuse !== undefined) {
    server.on('clientError', (error, socket) => void refuseUnread({ error, socket, refuse }));
  }
  return server;
}
