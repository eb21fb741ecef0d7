import { connect } from 'node:net';

/** What came back over the line, and after how many milliseconds all of it. */
export type RawAnswer = { status: number; head: string; body: string; took: number };

/** Sends bytes over a connection of their own and reads until the other end closes; status 0 when nothing came. */
export async function askRaw(port: number, bytes: Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const began = performance.now();
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    const finish = (): void => {
      socket.destroy();
      const text = Buffer.concat(parts).toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(text)?.[1] ?? 0),
        head: end < 0 ? text : text.slice(0, end),
        body: end < 0 ? '' : text.slice(end + 4),
        took: performance.now() - began,
      });
    };
    socket.setTimeout(30_000, finish);
    socket.on('data', (part) => parts.push(part));
    // What was refused before it was read may be answered while we still send.
    socket.on('error', () => undefined);
    socket.on('close', finish);
    socket.write(bytes);
  });
}
