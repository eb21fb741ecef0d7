import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { roundFacts, shortlistOf, votersOf, type RoundFacts } from '../../actions/round-facts.ts';
import { decisionFrame } from '../../actions/round-facts.ts';
import { shownFirstView } from '../../actions/shown-first-view.ts';
import { decisionFaults, holdingSignatures } from '../../domain/decision.ts';
import { costOf } from '../../domain/decision.ts';
import { mayLeadReviews, maySeeRound } from '../../domain/policy.ts';
import { findDecision, findSignatures, type StoredDecision } from '../../store/decisions.ts';
import { findMinistryStep } from '../../store/ministry-steps.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { shownConsent } from '../ask-consent/shown-consent.ts';
import { loadRound } from '../load-round.ts';
import type { DecisionFacts } from './decision-facts.ts';
import type { DecisionFormProps, DraftValues } from './decision-form.tsx';
import type { DecisionWordsProps } from './decision-words.tsx';
import { firstValues, storedValues } from './draft-values.ts';
import type { DecidePageProps } from './page.tsx';
import { stateOf, stepsView, type DecisionStanding } from './steps-view.ts';

/** Reads it for who may see the round; null for everybody else. */
export async function loadDecision(x: Exchange): Promise<DecisionFacts | null> {
  const round = await loadRound(x);
  if (round === null) return null;
  const found = await x.read(async (db) => {
    const decision = await findDecision(db, { callId: round.call.id });
    const step = await findMinistryStep(db, round.call.id, 'decision');
    return {
      facts: await roundFacts(db, round.call),
      decision,
      signatures:
        decision === null ? [] : holdingSignatures(await findSignatures(db, decision.id), decision.hash ?? ''),
      step,
    };
  });
  const isOut = x.actor.personId !== null && found.facts.out.has(x.actor.personId);
  if (!maySeeRound(x.actor, round.seat, isOut)) return null;
  const { step, ...rest } = found;
  const hash = found.decision?.hash ?? null;
  const needed = round.call.content.ministry.decision;
  return { round, ...rest, consent: shownConsent(step, { needed, hash, now: round.now }) };
}

/** What was typed and what was wrong with it. */
export type Typed = { values: DraftValues | null; errors: FieldErrors; fault: string | null };

/** The page for one reader. */
export function decideView(x: Exchange, loaded: DecisionFacts, typed: Typed): DecidePageProps {
  const { round, facts, decision } = loaded;
  const { call } = facts;
  const state = stateOf(decision);
  const isDraft = state === 'draft';
  const isEditing = mayLeadReviews(x.actor, round.seat) && facts.open.length === 0 && isWritten(x, state, typed);
  return {
    language: x.language,
    round: { id: call.id, title: call.content.title },
    state,
    form: isEditing ? formOf(x, loaded, typed) : null,
    words: decision === null || isEditing || isDraft ? null : decisionWords(x, facts, decision),
    steps: stepsView(x, loaded, typed.fault),
    faults: decision !== null && isDraft ? decisionFaults(decision, decisionFrame(facts, round.now)) : [],
  };
}

/** Drafts are written; what is up for signature only when somebody asks to change it. */
const isWritten = (x: Exchange, state: DecisionStanding, { values }: Typed): boolean =>
  state === 'none' ||
  state === 'draft' ||
  (state !== 'released' && (values !== null || x.url.searchParams.get('bearbeiten') === 'ja'));

function formOf(
  { language }: Exchange,
  { round, facts, decision }: DecisionFacts,
  { values, errors }: Typed,
): DecisionFormProps {
  const { content, id } = facts.call;
  const nameOf = (bid: string): string => facts.bidders.find((bidder) => bidder.id === bid)?.name ?? '';
  const known =
    decision === null
      ? firstValues(facts.standings, { planned: content.places.planned, shortlist: shortlistOf(facts), now: round.now })
      : storedValues(decision, facts.standings);
  return {
    language,
    callId: id,
    revision: decision?.revision ?? 0,
    bidders: facts.standings.map(({ interestId, rank }) => ({ id: interestId, rank, name: nameOf(interestId) })),
    voters: votersOf(facts),
    values: values ?? known,
    budget: content.budget,
    quorum: content.rules.quorum,
    planned: content.places.planned,
    errors,
  };
}

/** The decision in words. */
export function decisionWords(
  { language }: Pick<Exchange, 'language'>,
  facts: RoundFacts,
  decision: StoredDecision,
): DecisionWordsProps {
  const { call, bidders, panel } = facts;
  const nameOf = (id: string): string =>
    decision.standings.find(({ interestId }) => interestId === id)?.name ??
    bidders.find((bidder) => bidder.id === id)?.name ??
    '';
  const named = new Set([...decision.selected, ...decision.reserve]);
  const { money } = formatsIn(language);
  const { budget } = call.content;
  const sums = { cost: money(costOf(decision.selected.length, budget)), total: money(budget.totalCents) };
  return {
    language,
    selected: decision.selected.map(nameOf),
    reserve: decision.reserve.map(nameOf),
    rest: decision.standings.filter(({ interestId }) => !named.has(interestId)).map(({ name }) => name),
    present: decision.present.map((id) => panel.find(({ personId }) => personId === id)?.name ?? ''),
    numberReason: decision.numberReason,
    orderReason: decision.orderReason,
    budget: decision.budgetChecked
      ? [reviewTexts.in(language)('decision.budget.checked', sums), decision.budgetNote]
          .filter((text) => text !== '')
          .join(' ')
      : '',
    note: decision.note,
    metAt: decision.metAt,
    answerUntil: decision.answerUntil,
    reserveValidUntil: decision.reserveValidUntil,
    hash: decision.hash ?? '',
    reservation: facts.call.content.reservation,
    firstView: shownFirstView(facts),
  };
}
