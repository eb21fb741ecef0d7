import type { PartnerState } from './interest-record.ts';
import type { InterestState } from './interest-state.ts';

/** What a partner may be. */
export const partnerKinds = [
  'migrant-organisation',
  'civil-society',
  'education-provider',
  'economy',
  'other',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** What a partner may answer. */
export const partnerAnswers = ['confirmed', 'reserved', 'declined', 'withdrawn'] as const;
export type PartnerAnswer = (typeof partnerAnswers)[number];

const ended: readonly InterestState[] = ['withdrawn', 'formally-rejected', 'not-selected', 'declined', 'contracted'];

/** Whether partner organisations may still answer, or change what they answered. */
export const takesPartnerAnswers = (interest: InterestState): boolean => !ended.includes(interest);

/**
 * Why an answer can't be taken, or null. Who confirmed may withdraw at any time before the contract, and come back;
 * a reservation needs its words, a confirmation its signer.
 */
export function partnerFault(
  given: { answer: PartnerAnswer; signer: string; reservation: string },
  { before, interest }: { before: PartnerState; interest: InterestState },
): 'over' | 'not-confirmed' | 'no-signer' | 'no-reservation' | 'too-long' | null {
  if (!takesPartnerAnswers(interest)) return 'over';
  if (given.answer === 'withdrawn') return ['confirmed', 'reserved'].includes(before) ? null : 'not-confirmed';
  if (given.signer.trim() === '') return 'no-signer';
  if (given.answer === 'reserved' && given.reservation.trim() === '') return 'no-reservation';
  return given.signer.length > 200 || given.reservation.length > 2000 ? 'too-long' : null;
}
