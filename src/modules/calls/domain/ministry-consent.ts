import type { Instant } from '../../../platform/time/instant.ts';
import type { MinistryStep } from './call-record.ts';

/** Where the ministry's consent to a step stands. 'embargo': it agreed, and its date has not come yet. */
export type Consent = 'not-needed' | 'not-asked' | 'waiting' | 'refused' | 'embargo' | 'agreed';

/** What of a step its consent follows from. */
export type AskedStep = Pick<MinistryStep, 'agreed' | 'answeredAt' | 'embargoUntil' | 'aboutHash'>;

type ConsentFrame = { needed: boolean; /** Hash of the text that stands now. */ hash: string | null; now: Instant };

/** The consent to what stands now: a question about an earlier text of the decision counts as not asked. */
export function consentOf(step: AskedStep | null, { needed, hash, now }: ConsentFrame): Consent {
  if (!needed) return 'not-needed';
  if (step === null || step.aboutHash !== hash) return 'not-asked';
  if (step.answeredAt === null) return 'waiting';
  if (step.agreed !== true) return 'refused';
  return step.embargoUntil !== null && now < step.embargoUntil ? 'embargo' : 'agreed';
}

export type ConsentFault = 'ministry-not-asked' | 'ministry-waiting' | 'ministry-refused' | 'embargo';

const faults: Readonly<Record<Consent, ConsentFault | null>> = {
  'not-needed': null,
  'not-asked': 'ministry-not-asked',
  waiting: 'ministry-waiting',
  refused: 'ministry-refused',
  embargo: 'embargo',
  agreed: null,
};

/** Why a step may not be done yet, or null. */
export const consentFault = (consent: Consent): ConsentFault | null => faults[consent];

/** Whether the ministry can be asked now: not yet, or again after it said no. */
export const isAskable = (consent: Consent): boolean => consent === 'not-asked' || consent === 'refused';
