import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

/** What came back: an answer, or nothing. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string } | { error: string };

export type Asked = { method?: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string };

/** Somebody with one connection that is kept as long as both ends like, as a browser or a proxy does. */
export type Visitor = { ask: (asked: Asked) => Promise<Answer>; leave: () => void };

/** Nothing is asked twice by itself: what fails is told. */
export function visitor(port: number): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = ({ method = 'GET', path, headers = {}, body = '' }: Asked): Promise<Answer> =>
    new Promise((resolve) => {
      const failed = (error: Error & { code?: string }): void => resolve({ error: error.code ?? error.message });
      const sent = request(
        {
          agent,
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: { ...headers, ...(method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {}) },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', failed);
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }),
          );
        },
      );
      sent.on('error', failed);
      sent.setTimeout(30_000, () => sent.destroy(new Error('no answer in 30 s')));
      sent.end(body);
    });
  return { ask, leave: () => agent.destroy() };
}
