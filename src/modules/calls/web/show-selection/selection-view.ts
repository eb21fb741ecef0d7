import type { Exchange } from '../../../../platform/http/exchange.ts';
import { discussedIn, roundFacts, votersOf, type RoundFacts } from '../../actions/round-facts.ts';
import { shownFirstView } from '../../actions/shown-first-view.ts';
import { balanceOf } from '../../domain/balance.ts';
import { localText } from '../../domain/call-content.ts';
import { outcomeOf } from '../../domain/notices.ts';
import { mayLeadReviews, mayRecordFirstView, maySeeRound } from '../../domain/policy.ts';
import { tooCloseAtCut } from '../../domain/ranking.ts';
import { findDecision, type StoredDecision } from '../../store/decisions.ts';
import type { Bidder } from '../../store/review-interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { loadRound, type Round } from '../load-round.ts';
import { missingWords } from '../show-calculation/missing-words.ts';
import type { RankedBidder, SelectionPageProps, SelectionState } from './selection-props.ts';

/** The page for one reader, or null for who may not see the round. `fault`: why the last deed did not work. */
export async function selectionView(x: Exchange, fault: string | null = null): Promise<SelectionPageProps | null> {
  const round = await loadRound(x);
  if (round === null) return null;
  const { facts, decision } = await x.read(async (db) => ({
    facts: await roundFacts(db, round.call),
    decision: await findDecision(db, { callId: round.call.id }),
  }));
  const isOut = x.actor.personId !== null && facts.out.has(x.actor.personId);
  return maySeeRound(x.actor, round.seat, isOut) ? { ...viewOf(x, { round, facts, decision }), fault } : null;
}

type Loaded = { round: Round; facts: RoundFacts; decision: StoredDecision | null };

function viewOf(x: Exchange, loaded: Loaded): Omit<SelectionPageProps, 'fault'> {
  const { round, facts, decision } = loaded;
  const { call } = facts;
  const { places, budget, rules } = call.content;
  const ready = facts.open.length === 0;
  const standings = ready ? facts.standings : [];
  const close = tooCloseAtCut(standings, places.planned);
  const bidder = (id: string): Bidder | undefined => facts.bidders.find((known) => known.id === id);
  const size = (one: Bidder): string => sizeWords(one, { facts, x });
  const ranking = standings.map((standing, index): RankedBidder => {
    const one = bidder(standing.interestId);
    return {
      ...standing,
      id: standing.interestId,
      name: one?.name ?? '',
      number: one?.number ?? '',
      isShortlisted: one?.state === 'shortlisted',
      facts: one === undefined ? '' : [one.type, size(one), one.landLabel].filter((fact) => fact !== '').join(' · '),
      state: stateOf(standing.interestId, {
        decision,
        isAbove: index < places.planned,
        isClose: close.has(standing.interestId),
      }),
    };
  });
  const chosen = new Set(
    ranking
      .filter(({ state }, index) => (decision === null ? index < places.planned : state === 'selected'))
      .map(({ id }) => id),
  );
  const none = reviewTexts.in(x.language)('select.balance.unknown');
  const by = (label: (one: Bidder) => string) =>
    balanceOf(facts.bidders, { label: (one) => label(one) || none, isChosen: ({ id }) => chosen.has(id) });
  const all = [...facts.judgements.values()].flat().filter(({ out, state }) => !out && state !== 'abstained');
  const voting = facts.panel.filter(({ votes }) => votes);
  return {
    language: x.language,
    round: { id: call.id, title: call.content.title },
    places: {
      planned: places.planned,
      affordable: budget.perPlaceCents === 0 ? 0 : Math.floor(budget.totalCents / budget.perPlaceCents),
    },
    reviews: {
      done: all.filter(({ state }) => state === 'submitted').length,
      total: all.length,
      open: facts.open.map((id) => bidder(id)?.name ?? ''),
    },
    voters: {
      present: votersOf(facts).length,
      all: voting.length,
      out: voting.filter(({ personId }) => facts.out.has(personId)).length,
      quorum: rules.quorum,
    },
    ranking,
    close: close.size > 0,
    balance: { lands: by(({ landLabel }) => landLabel), sizes: by(size), kinds: by(({ type }) => type) },
    decision: decision?.state ?? 'none',
    mayLead: mayLeadReviews(x.actor, round.seat),
    rules: { ...rules, most: places.most },
    missing: missingWords(facts, x.language),
    ...spokenView(x, loaded),
  };
}

/** What the panel said and chose before the decision, and what the reader may do about it. */
function spokenView(
  { actor }: Exchange,
  { round, facts, decision }: Loaded,
): Pick<SelectionPageProps, 'firstView' | 'shortlist'> {
  const isOut = actor.personId !== null && facts.out.has(actor.personId);
  const isOpen = facts.open.length === 0 && (decision === null || decision.state === 'draft');
  const view = shownFirstView(facts);
  return {
    firstView: {
      view,
      said: view?.lines.length ?? 0,
      all: discussedIn(facts).length,
      mayRecord: isOpen && mayRecordFirstView(round.seat, isOut),
    },
    shortlist: { mayChange: isOpen && mayLeadReviews(actor, round.seat), revision: decision?.revision ?? 0 },
  };
}

function sizeWords({ sizeClass }: Bidder, { facts, x }: { facts: RoundFacts; x: Exchange }): string {
  const known = facts.call.content.sizeClasses.find(({ key }) => key === sizeClass);
  return known === undefined ? '' : localText(known.label, x.language).words;
}

type Standing = { decision: StoredDecision | null; isAbove: boolean; isClose: boolean };

function stateOf(interestId: string, { decision, isAbove, isClose }: Standing): SelectionState {
  if (decision !== null) return outcomeOf(decision, interestId).outcome;
  if (isClose) return 'to-discuss';
  return isAbove ? 'proposed' : 'below';
}
