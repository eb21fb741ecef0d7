import { createHmac, randomInt } from 'node:crypto';

/** Six figures. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

/** Digest of a code, keyed by what it is for, so that equal codes differ. */
export const codeDigest = (id: string, code: string): Buffer =>
  createHmac('sha256', id).update(code.replaceAll(/\D/gu, '')).digest();
