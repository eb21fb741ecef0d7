import { createHash } from 'node:crypto';

/** Eight hex digits of the SHA-256 of a text: enough to see that it is another one than it was. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
