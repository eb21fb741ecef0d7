import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { roundFacts, type RoundFacts } from '../../actions/round-facts.ts';
import { calculatedBids } from '../../domain/calculation.ts';
import { mayRecordFirstView, maySeeRound } from '../../domain/policy.ts';
import { closeNeighbours } from '../../domain/ranking.ts';
import { totalsOf } from '../../domain/scoring.ts';
import { findDecision } from '../../store/decisions.ts';
import { loadRound } from '../load-round.ts';
import { missingOf, missingWords } from './missing-words.ts';
import { calculationTitle, CalculationPage, type ShownBid } from './page.tsx';

/** What the order of the list comes from, behind the panel's first view. */
export const showCalculationRoutes: readonly Route[] = [
  {
    name: 'calls.show-calculation',
    method: 'GET',
    path: '/gremium/:call/berechnung',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      if (round === null) return x.forbidden();
      const { facts, decision } = await x.read(async (db) => ({
        facts: await roundFacts(db, round.call),
        decision: await findDecision(db, { callId: round.call.id }),
      }));
      const isOut = x.actor.personId !== null && facts.out.has(x.actor.personId);
      if (!maySeeRound(x.actor, round.seat, isOut)) return x.forbidden();
      const missing = missingWords(facts, x.language);
      const isOpen = missing.length === 0;
      return calculationPage(x, facts, {
        missing,
        mayRecord:
          mayRecordFirstView(round.seat, isOut) &&
          facts.open.length === 0 &&
          (decision === null || decision.state === 'draft') &&
          missingOf(facts).some(({ kind }) => kind === 'first-view-missing' || kind === 'first-view-incomplete'),
        ...(isOpen ? { bids: bidsOf(facts), close: closeNeighbours(facts.standings) } : { bids: [], close: [] }),
      });
    },
  },
];

function bidsOf({ standings, bidders, judgements, firstViews, call }: RoundFacts): ShownBid[] {
  const { criteria } = call.content;
  const totals = new Map(bidders.map(({ id }) => [id, totalsOf(judgements.get(id) ?? [], criteria)]));
  const said = new Map(firstViews.at(-1)?.lines.map(({ interestId, leaning }) => [interestId, leaning]));
  return calculatedBids(standings, totals).map((bid) => ({
    ...bid,
    name: bidders.find(({ id }) => id === bid.interestId)?.name ?? '',
    leaning: said.get(bid.interestId) ?? null,
  }));
}

type Shown = {
  missing: readonly string[];
  mayRecord: boolean;
  bids: readonly ShownBid[];
  close: ReturnType<typeof closeNeighbours>;
};

const calculationPage = (x: Exchange, { call }: RoundFacts, shown: Shown): Response =>
  x.page({
    title: calculationTitle({ language: x.language, missing: shown.missing }),
    wide: true,
    body: (
      <CalculationPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        criteria={call.content.criteria}
        {...shown}
      />
    ),
  });
