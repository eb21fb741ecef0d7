import { createServer } from 'node:http';
import type { Registry } from 'prom-client';
import type { Log } from '../log/log.ts';

type Place = { port: number; host: string };

/**
 * Serves the figures at /metrics on an address of their own. While the process before this one still holds the port, it
 * is tried again each second. Returns how to stop.
 */
export function serveMetrics(registry: Registry, { port, host }: Place, log: Log): () => void {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (error: unknown) => {
        log('warn', 'figures could not be read', { error });
        response.writeHead(503).end();
      },
    );
  });
  server.unref();
  let timer: NodeJS.Timeout | undefined;
  // Each process has its own figures, so the port is not shared with others of the same start.
  const listen = (): void => void server.listen({ port, host, exclusive: true });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') timer = setTimeout(listen, 1000).unref();
    else log('error', 'no port for the figures', { error });
  });
  listen();
  return () => {
    clearTimeout(timer);
    server.close();
    server.closeAllConnections();
  };
}
