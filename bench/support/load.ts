import { once } from 'node:events';
import { join } from 'node:path';
import { startChild, stopChild } from './child.ts';
import type { Order, Report } from './load.process.ts';

/** A client in a process of its own. */
export type Load = { send: (order: Order) => Promise<Report>; stop: () => Promise<void> };

/** Starts it. */
export async function startLoad(): Promise<Load> {
  const { child } = await startChild(join(import.meta.dirname, 'load.process.ts'));
  return {
    send: async (order) => {
      const answered = once(child, 'message');
      child.send(order);
      const [report] = (await answered) as [Report];
      return report;
    },
    stop: () => stopChild(child),
  };
}

/** A request as it goes over the line; its connection is kept. */
export function requestText(method: 'GET' | 'POST', path: string, headers: Record<string, string>): string {
  const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}${method === 'POST' ? 'content-length: 0\r\n' : ''}\r\n`;
}

/** Requests a second; throws when any answer had another status. */
export function rateOf({ statuses, seconds }: Report, status: number): number {
  const { [String(status)]: good = 0, ...others } = statuses;
  if (Object.keys(others).length > 0 || good === 0) {
    throw new Error(`answers other than ${status}: ${JSON.stringify(statuses)}`);
  }
  return good / seconds;
}
