import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { guardCardName } from './guard-protocol.ts';
import type { GuardCard, GuardNews } from './guard-protocol.ts';

export type GuardLink = {
  /** The first news; undefined when the guard goes away before it has any. */
  news: Promise<GuardNews | undefined>;
  lost: Promise<void>;
  /** Resolves when the server is down, or at once while others use it. */
  leave: () => Promise<void>;
};

/** Connects to the guard of a cluster; undefined when none is there. */
export async function joinGuard(clusterFolder: string): Promise<GuardLink | undefined> {
  const card = readCard(clusterFolder);
  if (!card) return undefined;
  const socket = connect('path' in card.address ? card.address : { ...card.address, host: '127.0.0.1' });
  const isConnected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  return isConnected ? linkOver(socket, card.token) : undefined;
}

function linkOver(socket: Socket, token: string): GuardLink {
  socket.on('error', () => socket.destroy());
  const lost = new Promise<void>((resolve) => void socket.once('close', () => resolve()));
  const news = new Promise<GuardNews | undefined>((resolve) => {
    let text = '';
    socket.on('data', (data) => {
      text += data.toString();
      const [line, rest] = text.split('\n');
      if (line !== undefined && rest !== undefined) resolve(JSON.parse(line) as GuardNews);
    });
    void lost.then(() => resolve(undefined));
  });
  socket.write(`${token}\n`);
  return {
    news,
    lost,
    leave: async () => {
      socket.end();
      await lost;
    },
  };
}

function readCard(clusterFolder: string): GuardCard | undefined {
  try {
    return JSON.parse(readFileSync(join(clusterFolder, guardCardName), 'utf8')) as GuardCard;
  } catch {
    return undefined;
  }
}
