import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { join } from 'node:path';
import { replaceFile } from '../launch/replace-file.ts';
import { fitsSocketPath, guardCardName } from './guard-protocol.ts';
import type { DoorAddress, GuardCard, GuardNews, GuardOrder } from './guard-protocol.ts';

export type GuardDoor = { tell: (news: GuardNews) => void; close: () => void };

/**
 * Every process that uses the server keeps one connection to the guard open, and the kernel closes it however that
 * process ends. `onEmpty` is called when the last has gone, or nobody came. Who leaves as the last sees its connection
 * end when the guard does, so when the server is down.
 */
export async function openGuardDoor(order: GuardOrder, onEmpty: () => void): Promise<GuardDoor> {
  const token = randomBytes(16).toString('hex');
  const cardFile = join(order.clusterFolder, guardCardName);
  const inside = new Set<Socket>();
  let latest: GuardNews | undefined;
  let isOpen = true;
  const patience = setTimeout(onEmpty, 10_000);

  const enter = (socket: Socket) => {
    clearTimeout(patience);
    inside.add(socket);
    if (latest) send(socket, latest);
  };
  const leave = (socket: Socket) => {
    if (!inside.delete(socket)) return;
    if (inside.size === 0) onEmpty();
    else socket.end();
  };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.once('data', (data) => {
      if (isOpen && data.toString().trim() === token) enter(socket);
      else socket.destroy();
    });
    socket.resume();
    socket.on('end', () => leave(socket));
    socket.on('close', () => leave(socket));
    socket.on('error', () => socket.destroy());
  });
  const card: GuardCard = { pid: process.pid, token, address: await listen(server, order) };
  replaceFile(cardFile, JSON.stringify(card));

  return {
    tell: (news) => {
      latest = news;
      for (const socket of inside) send(socket, news);
    },
    close: () => {
      isOpen = false;
      clearTimeout(patience);
      rmSync(cardFile, { force: true });
      server.close();
    },
  };
}

async function listen(server: Server, { socketFolder }: GuardOrder): Promise<DoorAddress> {
  const path = join(socketFolder, 'guard.sock');
  // Left over from a guard that was killed; the lock says that it is nobody's any more.
  rmSync(path, { force: true });
  const address = fitsSocketPath(path) ? { path } : { port: 0, host: '127.0.0.1' };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  return 'path' in address ? { path } : { port: (server.address() as AddressInfo).port };
}

function send(socket: Socket, news: GuardNews): void {
  socket.write(`${JSON.stringify(news)}\n`);
}
