/** How a text stands in a language. `withheld`: a legal text nobody has reviewed, shown in German instead. */
export const textStates = ['missing', 'outdated', 'changed', 'machine', 'reviewed', 'source', 'withheld'] as const;
export type TextState = (typeof textStates)[number];

export type TextFacts = {
  isGerman: boolean;
  /** A legal text that is published in this language only after a person has reviewed it. */
  isLegal: boolean;
  hasText: boolean;
  /** The changed text and what it was written from, if there is one. */
  change: { deliveredHash: string; germanHash: string } | null;
  /** What a person has stood for here. */
  review: { bodyHash: string; germanHash: string } | null;
  /** What the delivered translation was made from, and by what. */
  delivered: { source: string; by: 'machine' | 'person' } | null;
  /** Of the text as it is shown, as it was delivered, and of today's German text. */
  bodyHash: string;
  deliveredHash: string;
  germanHash: string;
};

/** The state that follows. */
export function textState(facts: TextFacts): TextState {
  if (!facts.hasText) return facts.isLegal ? 'withheld' : 'missing';
  const { review, change, bodyHash, germanHash } = facts;
  if (review?.bodyHash === bodyHash && review.germanHash === germanHash) return 'reviewed';
  if (change !== null) return stateOfChange(change, facts);
  if (facts.isGerman) return 'source';
  return stateOfDelivered(facts);
}

/** Written from another delivered text or another German one than today's: somebody has to look again. */
function stateOfChange(change: NonNullable<TextFacts['change']>, facts: TextFacts): TextState {
  const isFresh =
    change.deliveredHash === facts.deliveredHash && (facts.isGerman || change.germanHash === facts.germanHash);
  return isFresh ? 'changed' : 'outdated';
}

function stateOfDelivered({ delivered, germanHash }: TextFacts): TextState {
  if (delivered?.source !== germanHash) return 'outdated';
  return delivered.by === 'person' ? 'reviewed' : 'machine';
}

/** How many texts of a language stand how. */
export type Completeness = { total: number } & Record<TextState, number>;

/** Counts states. */
export function completenessOf(states: readonly TextState[]): Completeness {
  const counts = Object.fromEntries(textStates.map((state) => [state, 0])) as Record<TextState, number>;
  for (const state of states) counts[state] += 1;
  return { ...counts, total: states.length };
}

/** The part of the texts that a person has reviewed, from 0 to 1; what is withheld counts for none. */
export function reviewedShare({ total, withheld, reviewed, source }: Completeness): number {
  const shown = total - withheld;
  return shown === 0 ? 1 : (reviewed + source) / shown;
}

/** Whether every text is there and made from today's German. */
export const isComplete = ({ missing, outdated }: Completeness): boolean => missing === 0 && outdated === 0;
