import type { RoundFacts } from '../../actions/round-facts.ts';
import type { StoredDecision, StoredSignature } from '../../store/decisions.ts';
import type { ShownConsent } from '../ask-consent/shown-consent.ts';
import type { Round } from '../load-round.ts';

/** Everything about the decision of a call that its pages need. */
export type DecisionFacts = {
  round: Round;
  facts: RoundFacts;
  decision: StoredDecision | null;
  signatures: readonly StoredSignature[];
  consent: ShownConsent;
};
