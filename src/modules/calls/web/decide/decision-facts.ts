import type { RoundFacts } from '../../actions/round-facts.ts';
import type { StoredDecision, StoredSignature } from '../../store/decisions.ts';
import type { Round } from '../load-round.ts';
import type { StepsProps } from './decision-steps.tsx';

/** Everything about the decision of a call that its pages need. */
export type DecisionFacts = {
  round: Round;
  facts: RoundFacts;
  decision: StoredDecision | null;
  signatures: readonly StoredSignature[];
  ministry: StepsProps['ministry'];
};
