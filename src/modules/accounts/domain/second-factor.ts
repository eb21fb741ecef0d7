import type { Actor } from '../../../platform/actions/actor.ts';
import { minutes, plus, type Instant } from '../../../platform/time/instant.ts';
import { foldCardCode } from './card.ts';

/** How long a task for an authenticator works, in technical time. */
export const ceremonyLifetime = minutes(5);

/** How long a mailed code that confirms an act works. */
export const confirmationLifetime = minutes(10);

/** Codes of the app are counted in steps of half a minute; the step before and after is taken too. */
export const totpStepSeconds = 30;

/** A secret that was not confirmed by then has to be made again. */
export const totpEnrolment = minutes(30);

/** Wrong codes that cost no time. */
const freeGuesses = 3;
const longestDelay = minutes(15);

/** From this wrong code on the owner of the account is told, once per session. */
export const guessesUntilNotice = 5;

/** Wrong codes per hour from all devices together that the account has not seen before. A known device is not slowed by them. */
export const newDeviceGuesses = { limit: 30, windowSeconds: 3600 };

/** When the next code of a session is looked at, after so many wrong ones: at once, then 10, 20, 40 seconds and so on. */
export function nextGuessAt(wrongGuesses: number, now: Instant): Instant {
  const beyond = wrongGuesses - freeGuesses;
  return beyond <= 0 ? now : plus(now, Math.min(longestDelay, 10_000 * 2 ** (beyond - 1)));
}

/** Whether a code of this step may be taken: each works once, and never one from before. */
export const isNewStep = (step: number, lastStep: number): boolean => step > lastStep;

/** What somebody who types a code may mean by it. */
export function kindOfCode(typed: string): 'digits' | 'recovery' | 'card' | null {
  const plain = plainCode(typed);
  if (/^\d{6}$/u.test(plain)) return 'digits';
  if (/^[a-z2-9]{12}$/u.test(plain)) return 'recovery';
  return foldCardCode(plain) === null ? null : 'card';
}

/** Blanks, hyphens and capitals don't count. */
export const plainCode = (typed: string): string => typed.replaceAll(/[\s-]/gu, '').toLowerCase();

/** Whoever administers the agency's installation helps people who lost their second factor. */
export const mayResetFactors = (actor: Actor): boolean =>
  actor.scope === 'system' ||
  actor.memberships.some(({ organisationKind, role }) => organisationKind === 'agency' && role === 'administrator');
