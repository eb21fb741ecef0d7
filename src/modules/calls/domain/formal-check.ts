import type { CallContent } from './call-content.ts';
import { questionsOf } from './call-content.ts';

/** What is checked before anyone reads with an eye on quality. Which of them apply follows from the call's rules. */
export const formalItems = ['in-time', 'eligible', 'once', 'complete', 'sign-off', 'partners', 'consents'] as const;

export type FormalItem = (typeof formalItems)[number];

/** What the platform knows; null where only a person can tell. */
export type FormalFacts = {
  inTime: boolean;
  eligible: boolean | null;
  otherBids: boolean;
  unanswered: number;
  signedOff: boolean;
  partnersConfirmed: number;
  consentsGiven: boolean;
};

/** What a person found: met, not met, or not needed here. */
export type FormalResult = 'met' | 'missing' | 'waived';

export type FormalFinding = { item: FormalItem; result: FormalResult; note: string };

export type FormalOutcome = 'ok' | 'cure' | 'rejected';

export type FormalFault =
  | 'incomplete'
  | 'not-all-met'
  | 'nothing-missing'
  | 'not-curable'
  | 'reason-missing'
  | 'waiver-unexplained';

/** Nothing heals these: who may not apply can't hand that in later. */
const final: ReadonlySet<FormalItem> = new Set(['in-time', 'eligible', 'once']);

/** The items a call's rules ask for. */
export const formalItemsOf = (content: CallContent): FormalItem[] =>
  formalItems.filter((item) => {
    if (item === 'sign-off') return content.rules.signOff === 'needed';
    if (item === 'partners') return content.rules.partners.least > 0;
    if (item === 'consents') return questionsOf(content).some(({ type }) => type === 'consent');
    return true;
  });

/** What the platform can tell of an item; null: a person looks. */
export const formalHint = (item: FormalItem, facts: FormalFacts, content: CallContent): boolean | null =>
  ({
    'in-time': facts.inTime,
    eligible: facts.eligible,
    once: !facts.otherBids,
    complete: facts.unanswered === 0,
    'sign-off': facts.signedOff,
    partners: facts.partnersConfirmed >= content.rules.partners.least,
    consents: facts.consentsGiven,
  })[item];

/** What is wrong with an outcome, or null. Every item is judged; a waiver, a cure period and a rejection need words. */
export function formalFault(
  outcome: FormalOutcome,
  findings: readonly FormalFinding[],
  { content, reason }: { content: CallContent; reason: string },
): FormalFault | null {
  const judged = new Map(findings.map((finding) => [finding.item, finding]));
  const asked = formalItemsOf(content);
  if (asked.some((item) => !judged.has(item))) return 'incomplete';
  const missing = asked.filter((item) => judged.get(item)?.result === 'missing');
  if (asked.some((item) => judged.get(item)?.result === 'waived' && judged.get(item)?.note.trim() === '')) {
    return 'waiver-unexplained';
  }
  if (outcome === 'ok') return missing.length > 0 ? 'not-all-met' : null;
  if (missing.length === 0) return 'nothing-missing';
  if (reason.trim() === '') return 'reason-missing';
  return outcome === 'cure' && missing.some((item) => final.has(item)) ? 'not-curable' : null;
}
