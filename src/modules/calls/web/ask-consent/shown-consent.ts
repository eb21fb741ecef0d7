import type { Instant } from '../../../../platform/time/instant.ts';
import type { MinistryStep } from '../../domain/call-record.ts';
import { consentOf, type Consent } from '../../domain/ministry-consent.ts';

/** Where the ministry's consent stands, with what it said. */
export type ShownConsent = {
  state: Consent;
  askedAt: Instant | null;
  answeredAt: Instant | null;
  embargoUntil: Instant | null;
  note: string;
};

/** It; what was said about an earlier text is left out. */
export function shownConsent(
  step: MinistryStep | null,
  frame: { needed: boolean; hash: string | null; now: Instant },
): ShownConsent {
  const state = consentOf(step, frame);
  if (step === null || state === 'not-asked' || state === 'not-needed') {
    return { state, askedAt: null, answeredAt: null, embargoUntil: null, note: '' };
  }
  const { askedAt, answeredAt, embargoUntil, note } = step;
  return { state, askedAt, answeredAt, embargoUntil, note };
}
