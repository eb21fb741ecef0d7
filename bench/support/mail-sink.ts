import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** One letter as it arrived. */
export type Arrived = { to: string; messageId: string; subject: string };
export type MailSink = { url: string; letters: readonly Arrived[]; close: () => Promise<void> };

/** A mail server on loopback that takes everything, some milliseconds late, and keeps who got what. */
export async function startMailSink(lateMilliseconds = 0): Promise<MailSink> {
  const letters: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('latin1')));
      stream.on('end', () => {
        const head = text.split('\r\n\r\n')[0] ?? '';
        const [, messageId = ''] = /^message-id: (.*)$/imu.exec(head) ?? [];
        const [, subject = ''] = /^subject: (.*)$/imu.exec(head) ?? [];
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
        letters.push({ to, messageId, subject });
        void delay(lateMilliseconds).then(() => done());
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, letters, close: () => new Promise((resolve) => server.close(resolve)) };
}
