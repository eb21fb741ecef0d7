import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { recordFirstView } from '../../actions/record-first-view.ts';
import { discussedIn, roundFacts, votersOf, type RoundFacts } from '../../actions/round-facts.ts';
import { mayRecordFirstView } from '../../domain/policy.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { loadRound, type Round } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { firstViewErrors, firstViewOf, storedFirstView, typedFirstView } from './first-view-form.ts';
import { FirstViewPage, type FirstViewValues } from './page.tsx';

/** The panel's first view, before anything is calculated. */
export const firstViewRoutes: readonly Route[] = [
  {
    name: 'calls.show-first-view',
    method: 'GET',
    path: '/gremium/:call/erste-sicht',
    audience: 'staff',
    handle: async (x) => {
      const loaded = await load(x);
      if (loaded === null) return x.forbidden();
      const { facts, round } = loaded;
      // Nothing to say yet: the list of the meeting tells what is missing.
      if (facts.open.length > 0) return x.redirect(reviewPaths.selection(x.language, round.call.id));
      return firstViewPage(x, loaded, { values: storedFirstView(facts, round.now), errors: {}, version: null });
    },
  },
  {
    name: 'calls.record-first-view',
    method: 'POST',
    path: '/gremium/:call/erste-sicht',
    audience: 'staff',
    handle: async (x) => {
      const loaded = await load(x);
      if (loaded === null) return x.forbidden();
      const { facts, round } = loaded;
      const callId = round.call.id;
      const form = await x.form();
      const values = typedFirstView(form);
      const version = Number(form.text('version'));
      const voters = votersOf(facts).map(({ personId }) => personId);
      const errors = firstViewErrors(values, { facts, now: round.now, voters, language: x.language });
      if (Object.keys(errors).length > 0) return firstViewPage(x, loaded, { values, errors, version });
      const result = await x.act(recordFirstView, { callId, version, ...firstViewOf(values) });
      if (result.ok) return x.redirect(reviewPaths.selection(x.language, callId));
      const { reason } = result;
      if (reason === 'not-allowed' || reason === 'unknown') return x.forbidden();
      const message = reviewTexts.in(x.language)(`first.error.${reason}`, { name: '', most: 0 });
      return firstViewPage(x, loaded, { values, errors: { form: message }, version });
    },
  },
];

type Loaded = { round: Round; facts: RoundFacts };

async function load(x: Exchange): Promise<Loaded | null> {
  const round = await loadRound(x);
  if (round === null) return null;
  const facts = await x.read((db) => roundFacts(db, round.call));
  const isOut = x.actor.personId !== null && facts.out.has(x.actor.personId);
  return mayRecordFirstView(round.seat, isOut) ? { round, facts } : null;
}

/** `version` as the form came back with it, so that a correction by somebody else in between is noticed. */
type Typed = { values: FirstViewValues; errors: FieldErrors; version: number | null };

function firstViewPage(x: Exchange, { round, facts }: Loaded, { values, errors, version }: Typed): Response {
  const discussed = discussedIn(facts);
  const bidders = discussed.flatMap((id) => {
    const bidder = facts.bidders.find((known) => known.id === id);
    if (bidder === undefined) return [];
    const line = [bidder.number, bidder.type, bidder.landLabel].filter((fact) => fact !== '').join(' · ');
    return [{ id, name: bidder.name, facts: line }];
  });
  return x.page({
    title: reviewTexts.in(x.language)('first.title'),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <FirstViewPage
        language={x.language}
        round={{ id: round.call.id, title: round.call.content.title }}
        version={version ?? facts.firstViews.at(-1)?.version ?? 0}
        bidders={bidders}
        voters={votersOf(facts)}
        values={values}
        errors={errors}
      />
    ),
  });
}
