import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** What the measuring process asks for: one request again and again for some seconds, or each of a list once. */
export type Order = { port: number; connections: number } & (
  | { seconds: number; request: string }
  | { requests: readonly string[] }
);
/** How often which status came back, and how long it took in seconds. */
export type Report = { statuses: Record<string, number>; seconds: number; slowest: number };

/* A process of its own that sends requests over kept connections, so that it costs the servers as little as can be. */
process.on('message', (order: Order) => {
  void work(order).then((report) => process.send?.(report));
});
process.send?.('ready');

async function work(order: Order): Promise<Report> {
  const report: Report = { statuses: {}, seconds: 0, slowest: 0 };
  const sockets = await Promise.all(Array.from({ length: order.connections }, () => open(order.port)));
  const began = performance.now();
  const next = 'requests' in order ? eachOnce(order.requests) : untilOver(order.request, began + order.seconds * 1000);
  await Promise.all(sockets.map((socket) => drive(socket, next, report)));
  report.seconds = (performance.now() - began) / 1000;
  for (const socket of sockets) socket.destroy();
  return report;
}

async function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.setNoDelay(true);
    socket.once('error', reject);
  });
}

type Next = () => Buffer | undefined;

function untilOver(request: string, end: number): Next {
  const bytes = Buffer.from(request);
  return () => (performance.now() < end ? bytes : undefined);
}

function eachOnce(requests: readonly string[]): Next {
  const bytes = requests.map((request) => Buffer.from(request));
  let taken = 0;
  return () => bytes[taken++];
}

/** One connection: the next request goes when the answer to the last one is whole. */
async function drive(socket: Socket, next: Next, report: Report): Promise<void> {
  return new Promise((resolve, reject) => {
    const answer = new Answer();
    let sentAt = 0;
    const send = (): void => {
      const request = next();
      if (request === undefined) return resolve();
      sentAt = performance.now();
      socket.write(request);
    };
    socket.on('data', (bytes) => {
      if (!answer.take(bytes)) return;
      report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
      report.slowest = Math.max(report.slowest, performance.now() - sentAt);
      answer.clear();
      send();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed a connection')));
    send();
  });
}

/** As much of HTTP/1.1 as answers of Node need: a length, or chunks with an empty one at the end. */
class Answer {
  status = '';
  #head = '';
  #expected = -1;
  #taken = 0;
  #tail = '';

  clear(): void {
    this.status = '';
    this.#head = '';
    this.#taken = 0;
    this.#tail = '';
  }

  /** Takes what arrived, and says whether the answer is whole. */
  take(bytes: Buffer): boolean {
    return this.status === '' ? this.#takeHead(bytes) : this.#takeBody(bytes);
  }

  #takeHead(bytes: Buffer): boolean {
    const text = this.#head + bytes.toString('latin1');
    const end = text.indexOf('\r\n\r\n');
    if (end < 0) {
      this.#head = text;
      return false;
    }
    this.status = text.slice(9, 12);
    const [, length] = /\r\ncontent-length: (\d+)/iu.exec(text.slice(0, end)) ?? [];
    this.#expected = length === undefined ? -1 : Number(length);
    if (this.status === '304' || this.status === '204') this.#expected = 0;
    return this.#takeBody(Buffer.from(text.slice(end + 4), 'latin1'));
  }

  #takeBody(bytes: Buffer): boolean {
    this.#taken += bytes.length;
    if (this.#expected >= 0) return this.#taken >= this.#expected;
    this.#tail = (this.#tail + bytes.subarray(-5).toString('latin1')).slice(-5);
    return this.#tail === '0\r\n\r\n';
  }
}
