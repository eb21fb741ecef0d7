import type { Instant } from '../../../platform/time/instant.ts';
import { consentFault, type Consent, type ConsentFault } from './ministry-consent.ts';
import type { Standing } from './ranking.ts';

/** What the panel decides. Ids of interests are in order; ids of people are those in the room. */
export type DecisionDraft = {
  selected: readonly string[];
  reserve: readonly string[];
  present: readonly string[];
  numberReason: string;
  orderReason: string;
  budgetChecked: boolean;
  budgetNote: string;
  metAt: Instant | null;
  answerUntil: Instant | null;
  reserveValidUntil: Instant | null;
};

/**
 * What a decision is measured by. `voters`: who votes and is not out in this round. `shortlist`: who the panel chooses
 * from; empty where nobody made one.
 */
export type DecisionFrame = {
  standings: readonly Standing[];
  shortlist: readonly string[];
  places: { planned: number; most: number | null };
  budget: { totalCents: number; perPlaceCents: number };
  quorum: number;
  voters: readonly string[];
  now: Instant;
};

export type DecisionFault =
  | 'nobody-selected'
  | 'unknown-interest'
  | 'twice'
  | 'off-shortlist'
  | 'more-than-most'
  | 'number-needs-reason'
  | 'order-needs-reason'
  | 'budget-exceeded'
  | 'budget-unchecked'
  | 'no-quorum'
  | 'outsider-present'
  | 'meeting-missing'
  | 'answer-date-missing'
  | 'reserve-date-missing';

/** How many euros (in cents) a number of places takes. */
export const costOf = (places: number, budget: DecisionFrame['budget']): number => places * budget.perPlaceCents;

/** Everything that keeps a draft from being put up for signature. */
export function decisionFaults(draft: DecisionDraft, frame: DecisionFrame): DecisionFault[] {
  const faults: (DecisionFault | false)[] = [
    draft.selected.length === 0 && 'nobody-selected',
    ...listFaults(draft, frame),
    ...numberFaults(draft, frame),
    deviatesFromOrder(draft, frame.standings) && isBlank(draft.orderReason) && 'order-needs-reason',
    ...roomFaults(draft, frame),
    ...dateFaults(draft, frame),
  ];
  return faults.filter((fault) => fault !== false);
}

function listFaults(
  { selected, reserve }: DecisionDraft,
  { standings, shortlist }: DecisionFrame,
): (DecisionFault | false)[] {
  const all = [...selected, ...reserve];
  const known = new Set(standings.map(({ interestId }) => interestId));
  return [
    all.some((id) => !known.has(id)) && 'unknown-interest',
    new Set(all).size < all.length && 'twice',
    shortlist.length > 0 && all.some((id) => !shortlist.includes(id)) && 'off-shortlist',
  ];
}

function numberFaults(draft: DecisionDraft, { places, budget }: DecisionFrame): (DecisionFault | false)[] {
  const count = draft.selected.length;
  return [
    places.most !== null && count > places.most && 'more-than-most',
    count !== places.planned && isBlank(draft.numberReason) && 'number-needs-reason',
    costOf(count, budget) > budget.totalCents && 'budget-exceeded',
    count > places.planned && !draft.budgetChecked && 'budget-unchecked',
  ];
}

function roomFaults({ present }: DecisionDraft, { voters, quorum }: DecisionFrame): (DecisionFault | false)[] {
  const entitled = new Set(voters);
  return [
    new Set(present.filter((id) => entitled.has(id))).size < quorum && 'no-quorum',
    present.some((id) => !entitled.has(id)) && 'outsider-present',
  ];
}

function dateFaults(
  { metAt, answerUntil, reserveValidUntil, reserve }: DecisionDraft,
  { now }: DecisionFrame,
): (DecisionFault | false)[] {
  return [
    metAt === null && 'meeting-missing',
    (answerUntil === null || answerUntil <= now) && 'answer-date-missing',
    reserve.length > 0 && (reserveValidUntil === null || reserveValidUntil <= now) && 'reserve-date-missing',
  ];
}

/** Whether someone is preferred to someone with a better mean: within the lists, or across them. Equals may stand in any order. */
export function deviatesFromOrder({ selected, reserve }: DecisionDraft, standings: readonly Standing[]): boolean {
  const rankOf = new Map(standings.map(({ interestId, rank }) => [interestId, rank]));
  const rank = (id: string): number => rankOf.get(id) ?? Number.POSITIVE_INFINITY;
  const named = new Set([...selected, ...reserve]);
  const rest = standings.filter(({ interestId }) => !named.has(interestId)).map((standing) => standing.rank);
  const inOrder = (ranks: readonly number[]): boolean =>
    ranks.every((value, index) => index === 0 || value >= (ranks[index - 1] ?? 0));
  const worst = Math.max(0, ...selected.map(rank));
  const worstReserve = Math.max(0, ...reserve.map(rank));
  return (
    reserve.some((id) => rank(id) < worst) ||
    rest.some((value) => value < worst || value < worstReserve) ||
    !inOrder(reserve.map(rank))
  );
}

/** A signature with the hash of what was signed, as hex, and who entered it where it stands on paper. */
export type Signature = { personId: string; hash: string; enteredBy?: string | null };

/** Signatures that hold for exactly this content. */
export const holdingSignatures = <S extends Signature>(signatures: readonly S[], hash: string): S[] =>
  signatures.filter((signature) => signature.hash === hash);

export type ReleaseFault = 'not-signed' | 'too-few-signatures' | 'scored-alone' | 'has-signed' | ConsentFault;

/**
 * What keeps a decision from being released: who releases neither signed it, nor entered a signature for somebody else,
 * nor was the only one to rate a bid in it. Otherwise one account could do all of it.
 */
export function releaseFault({
  signatures,
  hash,
  needed,
  releaser,
  soleReviewers,
  consent,
}: {
  signatures: readonly Signature[];
  hash: string;
  needed: number;
  releaser: string | null;
  soleReviewers: readonly string[];
  consent: Consent;
}): ReleaseFault | null {
  const holding = holdingSignatures(signatures, hash);
  if (new Set(holding.map(({ personId }) => personId)).size < needed) return 'too-few-signatures';
  if (releaser !== null && holding.some(({ personId, enteredBy }) => [personId, enteredBy].includes(releaser))) {
    return 'has-signed';
  }
  if (releaser !== null && soleReviewers.includes(releaser)) return 'scored-alone';
  return consentFault(consent);
}

const isBlank = (text: string): boolean => text.trim() === '';
