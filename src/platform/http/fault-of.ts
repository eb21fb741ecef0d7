import { NoConnection } from '../db/connection-gate.ts';
import type { ErrorKind } from './make-exchange.ts';
import { BadBody, TooLarge, UnknownType } from './request-faults.ts';

/** What a page can say of an error: what the sender did wrong, or that there is too much to do; null for a fault of ours. */
export function faultOf(error: unknown): ErrorKind | null {
  if (error instanceof TooLarge) return 'too-large';
  if (error instanceof UnknownType) return 'media-type';
  if (error instanceof BadBody) return 'malformed';
  if (isUnstorable(error)) return 'malformed';
  return isBusy(error) ? 'busy' : null;
}

/**
 * The database cannot take a value as what it should be: no UUID, no date, a number too large, bytes that are no text.
 * Handlers check what they are sent; what gets past them is the sender's doing all the same.
 */
const isUnstorable = (error: unknown): boolean =>
  error instanceof Error && /^22(P0[235]|003|007|008|021)$/u.test((error as NodeJS.ErrnoException).code ?? '');

/** No connection, nobody who answers, or one that was cut off: a moment later all may be well. */
function isBusy(error: unknown): boolean {
  if (error instanceof NoConnection) return true;
  if (!(error instanceof Error)) return false;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  return (
    syscall === 'connect' ||
    code === 'ECONNRESET' ||
    isDatabaseBusy(code) ||
    /timeout exceeded when trying to connect|Connection terminated|Query read timeout|connection error and is not queryable/u.test(
      error.message,
    )
  );
}

/** Codes of PostgreSQL: connection (08), lack of something (53), start or end of the server (57P), limits of time. */
const isDatabaseBusy = (code: string): boolean => /^(08\w{3}|53\d{3}|57P0[1-4]|55P03|57014)$/u.test(code);
