import { minutes, plus, type Instant } from '../../../platform/time/instant.ts';

/** How long a mailed link and its code work, in technical time. */
export const signInLifetime = minutes(20);

/** Wrong codes after which a sign-in is dead: 5 of 1,000,000 codes. */
export const mostAttempts = 5;

/**
 * Mails one network may ask for in a quarter of an hour, and those for one address. There is no limit of an address
 * alone: with it anybody could keep its owner out.
 */
export const signInLimits = { perNetwork: 40, perNetworkAndAddress: 5, windowSeconds: 900 };

/** Tasks for passkeys one network may ask for in a quarter of an hour. */
export const passkeyTaskLimit = { limit: 100, windowSeconds: 900 };

export type SignIn = { expiresAt: Instant; attempts: number; usedAt: Instant | null };

/**
 * What keeps a sign-in from being completed, or null. Wrong codes close the way by code only: whoever holds the mailed
 * link can't be kept out by somebody who guesses.
 */
export function signInObstacle(
  signIn: SignIn,
  { now, by }: { now: Instant; by: 'link' | 'code' },
): 'used' | 'expired' | 'too-many-attempts' | null {
  if (signIn.usedAt !== null) return 'used';
  if (signIn.expiresAt <= now) return 'expired';
  return by === 'code' && signIn.attempts >= mostAttempts ? 'too-many-attempts' : null;
}

/** How an address is compared: RFC 5321 allows case to matter before the @, no mail server we know of uses that. */
export const foldEmail = (email: string): string => email.trim().toLowerCase();

/** Whether a text can be an address of a mailbox; generous, since only the mail itself proves it. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$/u.test(text);

/** When a sign-in asked for now ends. */
export const expiryOf = (now: Instant): Instant => plus(now, signInLifetime);

/** Only addresses of our own pages are followed after sign-in (open redirects). */
export const safeNext = (path: string | null | undefined): string | null =>
  typeof path === 'string' && /^\/(?![/\\])[\w\-./~%?=&]*$/u.test(path) && path.length <= 500 ? path : null;
