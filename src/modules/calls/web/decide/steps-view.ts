import type { Actor } from '../../../../platform/actions/actor.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { decisionFrame } from '../../actions/round-facts.ts';
import { decisionFaults } from '../../domain/decision.ts';
import { consentFault, isAskable } from '../../domain/ministry-consent.ts';
import { mayAccompanyCalls, mayDecide, mayLeadReviews, mayPrepareCalls } from '../../domain/policy.ts';
import type { DecisionState, StoredDecision } from '../../store/decisions.ts';
import type { DecisionFacts } from './decision-facts.ts';
import type { StepsProps } from './decision-steps.tsx';

/** Where a decision stands, also before there is one. */
export type DecisionStanding = DecisionState | 'none';

/** It. */
export const stateOf = (decision: StoredDecision | null): DecisionStanding => decision?.state ?? 'none';

/** What the reader may do next with the decision, and what others did. */
export function stepsView({ language, actor }: Exchange, loaded: DecisionFacts, fault: string | null): StepsProps {
  const { facts, decision, signatures, consent } = loaded;
  const nameOf = (id: string): string => facts.panel.find(({ personId }) => personId === id)?.name ?? '';
  const signed = signersOf(loaded);
  const missing = isOpen(decision) ? presentAt(decision).filter((id) => !signed.has(id)) : [];
  return {
    language,
    callId: facts.call.id,
    ...(decision === null
      ? { decisionId: '', revision: 0, released: null }
      : { decisionId: decision.id, revision: decision.revision, released: decision.releasedAt }),
    hash: decision?.hash ?? '',
    needed: facts.call.content.rules.signatures,
    signatures: signatures.map(({ personId, signedAt, method }) => ({ name: nameOf(personId), signedAt, method })),
    may: deedsOf(actor, loaded),
    missing: missing.map((personId) => ({ personId, name: nameOf(personId) })),
    consent,
    hasList: hasList(decision),
    fault,
  };
}

function deedsOf(actor: Actor, loaded: DecisionFacts): StepsProps['may'] {
  const { decision, consent, round } = loaded;
  return {
    present: mayPresent(actor, loaded),
    change: mayLeadReviews(actor, round.seat) && isOpen(decision),
    sign: maySign(actor, loaded),
    record: mayAccompanyCalls(actor) && decision !== null && decision.state !== 'draft',
    release: mayReleaseNow(actor, loaded),
    ask: mayPrepareCalls(actor) && decision?.state === 'signed' && isAskable(consent.state),
  };
}

const hasList = (decision: StoredDecision | null): boolean =>
  decision?.state === 'signed' || decision?.state === 'released';

const isOpen = (decision: StoredDecision | null): boolean =>
  decision?.state === 'for-signature' || decision?.state === 'signed';

const presentAt = (decision: StoredDecision | null): readonly string[] => decision?.present ?? [];

const signersOf = ({ signatures }: DecisionFacts): ReadonlySet<string> =>
  new Set(signatures.map(({ personId }) => personId));

const mayPresent = (actor: Actor, { round, facts, decision }: DecisionFacts): boolean =>
  mayLeadReviews(actor, round.seat) &&
  decision?.state === 'draft' &&
  decisionFaults(decision, decisionFrame(facts, round.now)).length === 0;

function maySign({ personId }: Actor, loaded: DecisionFacts): boolean {
  if (personId === null || !isOpen(loaded.decision) || signersOf(loaded).has(personId)) return false;
  return presentAt(loaded.decision).includes(personId) && mayDecide(loaded.round.seat, loaded.facts.out.has(personId));
}

function mayReleaseNow(actor: Actor, loaded: DecisionFacts): boolean {
  const { signatures, facts, consent } = loaded;
  const hasSigned = signatures.some(({ personId, enteredBy }) => [personId, enteredBy].includes(actor.personId ?? ''));
  if (!mayPrepareCalls(actor) || !isOpen(loaded.decision) || hasSigned) return false;
  return signatures.length >= facts.call.content.rules.signatures && consentFault(consent.state) === null;
}
