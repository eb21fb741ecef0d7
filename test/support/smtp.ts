import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type TestMailServer = {
  /** For SMTP_URL. */
  url: string;
  /** Everything received so far. */
  mails: readonly ParsedMail[];
  /** The next mail to this address that nobody has waited for yet; fails after `seconds`. */
  nextTo: (address: string, seconds?: number) => Promise<ParsedMail>;
  /** From now on answers every recipient with this SMTP code, to see what becomes of refused mail; null accepts again. */
  refuseWith: (code: 450 | 550 | null) => void;
  close: () => Promise<void>;
};

/** A real SMTP server on loopback that keeps what it receives. */
export async function startMailServer(): Promise<TestMailServer> {
  const mails: ParsedMail[] = [];
  const taken = new Set<ParsedMail>();
  let refusal: 450 | 550 | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => done(refusal === null ? null : refused(refusal)),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => done(void mails.push(mail)), done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    nextTo: async (address, seconds = 10) => {
      const end = Date.now() + seconds * 1000;
      do {
        const mail = mails.find((candidate) => !taken.has(candidate) && isTo(candidate, address));
        if (mail !== undefined) return take(taken, mail);
        await pause(50);
      } while (Date.now() < end);
      throw new Error(
        `No mail to ${address} within ${seconds} s; received: ${mails.map(({ subject }) => subject).join(', ')}`,
      );
    },
    refuseWith: (code) => {
      refusal = code;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const refused = (code: 450 | 550): Error => Object.assign(new Error('refused on purpose'), { responseCode: code });

function isTo(mail: ParsedMail, address: string): boolean {
  return [mail.to ?? []].flat().some(({ value }) => value.some((recipient) => recipient.address === address));
}

function take(taken: Set<ParsedMail>, mail: ParsedMail): ParsedMail {
  taken.add(mail);
  return mail;
}
