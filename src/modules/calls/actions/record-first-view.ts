import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { firstViewFaults, type FirstView } from '../domain/first-view.ts';
import { mayRecordFirstView } from '../domain/policy.ts';
import { lockCall } from '../store/calls.ts';
import { findDecision, type StoredDecision } from '../store/decisions.ts';
import { insertFirstView } from '../store/first-views.ts';
import { findSeat } from '../store/panel.ts';
import { discussedIn, roundFacts, votersOf, type RoundFacts } from './round-facts.ts';

type Input = FirstView & { callId: string; /** The version the person has seen, 0 for none. */ version: number };

/**
 * The chair or a voting member records, for the panel, what it leaned to before anything was calculated. Until the
 * decision is put up for signature it may be corrected; each correction is a version beside the first.
 */
export const recordFirstView = defineAction({
  name: 'calls.record-first-view',
  run: async ({ db, now, actor }, { callId, version, ...view }: Input) => {
    const call = await lockCall(db, callId);
    if (call === null) return refuse('unknown');
    const facts = await roundFacts(db, call);
    const isOut = actor.personId !== null && facts.out.has(actor.personId);
    if (!mayRecordFirstView(await findSeat(db, callId, actor.personId), isOut)) return refuse('not-allowed');
    const wrongMoment = momentFault(facts, { decision: await findDecision(db, { callId }), version });
    if (wrongMoment !== null) return refuse(wrongMoment);
    const discussed = discussedIn(facts);
    const clean = cleanView(view, discussed);
    const voters = votersOf(facts).map(({ personId }) => personId);
    const [fault] = firstViewFaults(clean, { discussed, voters, today: toBerlin(now).date });
    if (fault !== undefined) return refuse(fault);
    await insertFirstView(db, { ...clean, callId, version: version + 1, by: actor.personId });
    return done(
      { version: version + 1 },
      { about: { kind: 'calls.call', id: callId }, details: { version: version + 1, ...clean, lines: clean.lines } },
    );
  },
});

type Moment = { decision: StoredDecision | null; version: number };

function momentFault(
  { open, standings, firstViews }: RoundFacts,
  { decision, version }: Moment,
): 'reviews-open' | 'decided' | 'changed' | null {
  if (open.length > 0 || standings.length === 0) return 'reviews-open';
  if (decision !== null && decision.state !== 'draft') return 'decided';
  return version === (firstViews.at(-1)?.version ?? 0) ? null : 'changed';
}

const cleanView = ({ heldOn, tookPart, lines }: FirstView, discussed: readonly string[]): FirstView => ({
  heldOn,
  tookPart: [...new Set(tookPart)],
  lines: lines
    .filter(({ interestId }) => discussed.includes(interestId))
    .map((line) => ({ ...line, sentence: line.sentence.trim() })),
});
