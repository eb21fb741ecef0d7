import type { ServerUser } from './server-user.ts';

/** Where the server listens: in a private folder, or on the loopback address where the folder's path is too long. */
export type ServerAddress = { socketFolder: string } | { port: number };

/** What the guard is told when it is started, as JSON in its only argument. */
export type GuardOrder = {
  clusterFolder: string;
  dataFolder: string;
  socketFolder: string;
  binariesFolder: string;
  user?: ServerUser;
  settings: Record<string, string>;
};

export type DoorAddress = { path: string } | { port: number };

/** Lies beside the data while a guard lives, so that others find its door. */
export type GuardCard = { pid: number; address: DoorAddress; token: string };

/** What the guard tells everyone at its door, one JSON per line. */
export type GuardNews = { state: 'ready'; server: ServerAddress } | { state: 'failed'; reason: string };

export const guardCardName = 'guard.json';

/** Exit code of a guard that found another one at work. */
export const anotherGuardWorks = 75;

/** Kernels take at most 104 to 108 bytes; Node cuts longer paths off without a word. */
export function fitsSocketPath(path: string): boolean {
  return Buffer.byteLength(path) < 100;
}
