import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { roundFacts, votersOf, type RoundFacts } from '../../actions/round-facts.ts';
import { balanceOf } from '../../domain/balance.ts';
import { localText } from '../../domain/call-content.ts';
import { outcomeOf } from '../../domain/notices.ts';
import { mayLeadReviews, maySeeRound } from '../../domain/policy.ts';
import { tooCloseAtCut } from '../../domain/ranking.ts';
import { findDecision, type StoredDecision } from '../../store/decisions.ts';
import type { Bidder } from '../../store/review-interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { loadRound, type Round } from '../load-round.ts';
import {
  SelectionPage,
  selectionTitle,
  type RankedBidder,
  type SelectionPageProps,
  type SelectionState,
} from './page.tsx';
import { selectionCsv } from './selection-csv.ts';

/** The panel's meeting, and its list as a file. */
export const showSelectionRoutes: readonly Route[] = [
  {
    name: 'calls.show-selection',
    method: 'GET',
    path: '/gremium/:call/auswahl',
    audience: 'staff',
    handle: async (x) => {
      const view = await selectionView(x);
      if (view === null) return x.forbidden();
      return x.page({ title: selectionTitle(view), wide: true, body: <SelectionPage {...view} /> });
    },
  },
  {
    name: 'calls.export-selection',
    method: 'GET',
    path: '/gremium/:call/auswahl.csv',
    audience: 'staff',
    handle: async (x) => {
      const view = await selectionView(x);
      if (view === null) return x.forbidden();
      return x.send(selectionCsv(view.ranking, x.language), 'text/csv; charset=utf-8', { filename: 'auswahl.csv' });
    },
  },
];

async function selectionView(x: Exchange): Promise<SelectionPageProps | null> {
  const round = await loadRound(x);
  if (round === null) return null;
  const { facts, decision } = await x.read(async (db) => ({
    facts: await roundFacts(db, round.call),
    decision: await findDecision(db, { callId: round.call.id }),
  }));
  const isOut = x.actor.personId !== null && facts.out.has(x.actor.personId);
  return maySeeRound(x.actor, round.seat, isOut) ? viewOf(x, { round, facts, decision }) : null;
}

type Loaded = { round: Round; facts: RoundFacts; decision: StoredDecision | null };

function viewOf(x: Exchange, { round, facts, decision }: Loaded): SelectionPageProps {
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
