import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Refuse } from './create-handler.ts';
import { languageOfPath } from './language-of-path.ts';

type Unread = { error: NodeJS.ErrnoException & { rawPacket?: Buffer }; socket: Duplex; refuse: Refuse };

/** Answers what Node's parser could not make a request of: broken, with too long a head, or never finished. */
export async function refuseUnread({ error, socket, refuse }: Unread): Promise<void> {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const kind = error.code === 'HPE_HEADER_OVERFLOW' ? 'header-too-large' : 'malformed';
  const head = (error.rawPacket ?? Buffer.alloc(0)).subarray(0, 20_000).toString('latin1');
  const response = refuse({ kind, ...languageIn(head) });
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : response.status;
  const body = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers, ['content-length', String(body.length)], ['connection', 'close']];
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines}\r\n`), body]));
}

/** The language asked for, as far as it can be told from what was sent. */
function languageIn(head: string): Pick<Parameters<Refuse>[0], 'language' | 'accepted'> {
  const [, path = ''] = /^[A-Z]+ (\/[a-z-]*)/u.exec(head) ?? [];
  const [, accepted = null] = /^accept-language:([^\r\n]*)/imu.exec(head) ?? [];
  return { language: languageOfPath(path), accepted };
}
