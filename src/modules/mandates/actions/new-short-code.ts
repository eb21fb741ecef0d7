import { randomInt } from 'node:crypto';
import { codeLength, codeSigns } from '../domain/short-code.ts';

/** 80 random bits that can be typed. */
export const newShortCode = (): string =>
  Array.from({ length: codeLength }, () => codeSigns[randomInt(codeSigns.length)]).join('');
