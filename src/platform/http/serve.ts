import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Handler } from './create-handler.ts';

/** A server for the handler that doesn't listen yet. */
export function createServer(handle: Handler): Server {
  return createAdaptorServer({
    fetch: (request, env) => {
      const { incoming } = env as { incoming: { socket: { remoteAddress?: string } } };
      return handle(request, incoming.socket.remoteAddress ?? '');
    },
  }) as Server;
}
