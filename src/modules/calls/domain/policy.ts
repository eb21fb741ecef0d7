import { holds, holdsIn, mandateFor, type Actor, type MandateLevel } from '../../../platform/actions/actor.ts';
import type { InterestState } from './interest-state.ts';

/** Facts about an interest that permissions follow from. */
export type InterestFacts = {
  id: string;
  state: InterestState;
  organisationId: string | null;
  editors: readonly string[];
  handle: string;
};

/** Facts about an actor's seat on the panel of a call. */
export type PanelSeat = { chair: boolean; votes: boolean } | null;

/** The agency's programme lead prepares, publishes and changes calls. */
export const mayPrepareCalls = (actor: Actor): boolean =>
  actor.scope === 'system' || holds(actor, 'agency', 'programme-lead', 'administrator');

/** Staff who accompany calls: see every interest, enter what came on paper, answer questions, check formally. */
export const mayAccompanyCalls = (actor: Actor): boolean => mayPrepareCalls(actor) || holds(actor, 'agency', 'adviser');

/** Auditors and the data-protection officer read the evidence and change nothing. */
export const mayReadEvidence = (actor: Actor): boolean =>
  mayAccompanyCalls(actor) || holds(actor, 'agency', 'auditor', 'data-protection-officer');

/** The ministry answers its own step and nothing else. */
export const mayAnswerForMinistry = (actor: Actor): boolean =>
  actor.scope === 'system' || holds(actor, 'ministry', 'ministry');

/**
 * What came to its end for good takes every Vollmacht along. A decision doesn't: before it is announced nothing may tell
 * it, afterwards the helper reads the notice.
 */
export const isOverForHelpers = (state: InterestState): boolean =>
  state === 'withdrawn' || state === 'formally-rejected' || state === 'declined' || state === 'contracted';

const helps = (actor: Actor, { id, state }: InterestFacts, level: MandateLevel): boolean =>
  !isOverForHelpers(state) && mandateFor(actor, { kind: 'calls.interest', id }, level) !== undefined;

/** Editors, the coordination and the head of the municipality; a guest with the address until an account took it over. */
export const ownsInterest = (actor: Actor, interest: InterestFacts, key: string | null): boolean =>
  actor.scope === 'system' ||
  (actor.personId !== null && interest.editors.includes(actor.personId)) ||
  (interest.organisationId !== null && holdsIn(actor, interest.organisationId, 'coordinator', 'head')) ||
  (interest.editors.length === 0 && key === interest.handle);

/** Whose it is writes, and a helper whose Vollmacht goes so far. */
export const mayEditInterest = (actor: Actor, interest: InterestFacts, key: string | null): boolean =>
  ownsInterest(actor, interest, key) || helps(actor, interest, 'work');

/** Whoever may fill it in reads it, and a helper who may do nothing else. */
export const mayReadInterest = (
  actor: Actor,
  interest: InterestFacts & { channel: string },
  key: string | null,
): boolean => mayFillInterest(actor, interest, key) || helps(actor, interest, 'read');

/** Staff write for an applicant what came on paper, by mail or phone; what was begun online stays with its editors. */
export const mayFillInterest = (
  actor: Actor,
  interest: InterestFacts & { channel: string },
  key: string | null,
): boolean => mayEditInterest(actor, interest, key) || (interest.channel !== 'online' && mayAccompanyCalls(actor));

/** Handing in needs an account: it is where the receipt and every answer go. */
export const mayHandIn = (actor: Actor, interest: InterestFacts & { channel: string }): boolean =>
  (actor.personId !== null || actor.scope === 'system') &&
  (mayDispose(actor, interest, null) || helps(actor, interest, 'hand-in'));

/** Taking back, giving a place back and letting others in for good stay with whose it is; staff enter it from paper. */
export const mayDispose = (actor: Actor, interest: InterestFacts & { channel: string }, key: string | null): boolean =>
  ownsInterest(actor, interest, key) || (interest.channel !== 'online' && mayAccompanyCalls(actor));

/** Opening what was handed in, and asking to count although late, is part of handing in. */
export const mayReopen = (actor: Actor, interest: InterestFacts & { channel: string }, key: string | null): boolean =>
  mayDispose(actor, interest, key) || helps(actor, interest, 'hand-in');

/** Two different members of staff decide whether what came late counts. */
export const mayDecideLate = (actor: Actor, firstBy: string | null): boolean =>
  mayAccompanyCalls(actor) && (actor.scope === 'system' || actor.personId !== firstBy);

/** Everyone on the panel reads submitted interests, as far as no conflict is in the way. */
export const mayReview = (seat: PanelSeat, isOut: boolean): boolean => seat !== null && seat.votes && !isOut;

/** The chair decides about conflicts and leads the decision. */
export const mayChair = (actor: Actor, seat: PanelSeat): boolean => actor.scope === 'system' || seat?.chair === true;

/** The panel, its readers and the meeting are prepared by the chair and by the programme lead. */
export const mayLeadReviews = (actor: Actor, seat: PanelSeat): boolean =>
  mayPrepareCalls(actor) || mayChair(actor, seat);

/** Who votes and is not out for any bidder of the round decides and signs. */
export const mayDecide = (seat: PanelSeat, isOutOfRound: boolean): boolean =>
  seat !== null && seat.votes && !isOutOfRound;

/** The chair or a member with a vote records what the panel said first, on behalf of all; nobody who is out in the round. */
export const mayRecordFirstView = (seat: PanelSeat, isOutOfRound: boolean): boolean =>
  seat !== null && (seat.chair || seat.votes) && !isOutOfRound;

/** Staff read the list ahead of the notices; the ministry once it is asked about the decision or the notices. */
export const maySeeAdvanceList = (actor: Actor, isMinistryAsked: boolean): boolean =>
  mayReadEvidence(actor) || (isMinistryAsked && mayAnswerForMinistry(actor));

/** The municipality answers an offered place itself; staff enter an answer that came by post, mail or phone. */
export const mayAnswerOffer = (
  actor: Actor,
  interest: InterestFacts,
  { key, channel }: { key: string | null; channel: string },
): boolean =>
  channel === 'online'
    ? ownsInterest(actor, interest, key) || helps(actor, interest, 'hand-in')
    : mayAccompanyCalls(actor);

/** A place is given back by whose it is, not by a helper; staff enter what came by post, mail or phone. */
export const mayGiveBack = (
  actor: Actor,
  interest: InterestFacts,
  { key, channel }: { key: string | null; channel: string },
): boolean => (channel === 'online' ? ownsInterest(actor, interest, key) : mayAccompanyCalls(actor));

/** The round as a whole, with ranking and comments, is for the panel and for staff, and for nobody who is out in it. */
export const maySeeRound = (actor: Actor, seat: PanelSeat, isOutOfRound: boolean): boolean =>
  !isOutOfRound && (mayReadEvidence(actor) || seat !== null);
