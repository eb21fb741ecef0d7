import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { decisionFaults } from '../domain/decision.ts';
import { signatureLetter } from '../mails/panel-letters.ts';
import { updateDecisionPresented, type SignedStanding } from '../store/decisions.ts';
import { decisionHash } from './decision-hash.ts';
import { openRound } from './open-round.ts';
import { decisionFrame, type RoundFacts } from './round-facts.ts';
import { writeTo } from './write-to.ts';

/** Puts the draft up for signature; from here on a signature stands for exactly this text and ranking. */
export const presentForSignature = defineAction({
  name: 'calls.present-for-signature',
  run: async (tools, { callId, revision }: { callId: string; revision: number }) => {
    const { db, now, actor, origin } = tools;
    const opened = await openRound(tools, callId, revision);
    if (!opened.ok) return refuse(opened.reason);
    const { facts, decision } = opened;
    const { call } = facts;
    if (decision === null) return refuse('unknown');
    const [fault] = decisionFaults(decision, decisionFrame(facts, now));
    if (fault !== undefined) return refuse(fault);
    const standings = signedStandings(facts);
    const firstView = facts.firstViews.at(-1) ?? null;
    const hash = decisionHash({ callId, callVersion: call.version, content: decision, standings, firstView });
    await updateDecisionPresented(db, decision.id, { hash, standings, by: actor.personId });
    await writeTo(tools, decision.present, (reader) => signatureLetter(reader, { call, origin }));
    const value = { decisionId: decision.id, hash: hash.toString('hex') };
    return done(value, { about: { kind: 'calls.decision', id: decision.id }, details: { hash: value.hash } });
  },
});

const signedStandings = ({ standings, bidders }: RoundFacts): SignedStanding[] =>
  standings.map((standing) => {
    const bidder = bidders.find(({ id }) => id === standing.interestId);
    return { ...standing, number: bidder?.number ?? '', name: bidder?.name ?? '' };
  });
