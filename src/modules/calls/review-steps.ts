import { perform } from '../../platform/actions/action.ts';
import type { Actor } from '../../platform/actions/actor.ts';
import type { Db } from '../../platform/db/database.ts';
import { days, plus, type Instant } from '../../platform/time/instant.ts';
import { assignReviewers } from './actions/assign-reviewers.ts';
import { checkFormally } from './actions/check-formally.ts';
import { declareConflict } from './actions/declare-conflict.ts';
import { draftDecision } from './actions/draft-decision.ts';
import { presentForSignature } from './actions/present-for-signature.ts';
import { releaseDecision } from './actions/release-decision.ts';
import { releaseNotices } from './actions/release-notices.ts';
import { saveFeedback } from './actions/save-feedback.ts';
import { signDecision } from './actions/sign-decision.ts';
import { submitReview } from './actions/submit-review.ts';
import type { Declaration } from './domain/conflict.ts';
import { formalItemsOf } from './domain/formal-check.ts';
import type { Scores } from './domain/scoring.ts';
import { insertActor, type SampleRound } from './review-factories.ts';
import type { DecisionContent } from './store/decisions.ts';
import { findNotice } from './store/notices.ts';
import { upsertPanelMember } from './store/panel.ts';
import { findProgress } from './store/reviews.ts';

type Person = Actor & { personId: string };

/** What came of an act that must not be refused here. */
export async function must<Value>(
  acted: Promise<{ ok: true; value: Value } | { ok: false; reason: string }>,
): Promise<Value> {
  const outcome = await acted;
  if (outcome.ok) return outcome.value;
  throw new Error(`refused: ${outcome.reason}`);
}

/** A panel: the first chairs. Needs the rights of the system. */
export async function seatPanel(db: Db, { call }: SampleRound, size = 4): Promise<Person[]> {
  const people: Person[] = [];
  for (let index = 1; index <= size; index += 1) {
    const person = await insertActor(db, `gremium-${index}`);
    await upsertPanelMember(db, { callId: call.id, personId: person.personId, chair: index === 1, votes: true });
    people.push(person);
  }
  return people;
}

/** Every bid formally in order, everyone declares (nothing, unless told), readers assigned. */
export async function beginReviews(
  db: Db,
  { call, lead, bids }: SampleRound,
  {
    panel,
    declared = () => 'none',
  }: { panel: readonly Person[]; declared?: (person: number, bid: number) => Declaration },
): Promise<void> {
  const findings = formalItemsOf(call.content).map((item) => ({ item, result: 'met' as const, note: '' }));
  for (const { interestId } of bids) {
    await must(perform({ db, actor: lead }, checkFormally, { interestId, findings, outcome: 'ok', reason: '' }));
  }
  for (const [index, actor] of panel.entries()) {
    const declarations = bids.map(({ interestId }, bid) => ({
      interestId,
      declared: declared(index, bid),
      note: 'Siehe Vermerk',
    }));
    await must(perform({ db, actor }, declareConflict, { callId: call.id, declarations }));
  }
  await must(perform({ db, actor: lead }, assignReviewers, { callId: call.id }));
}

/** The same points for every criterion, with a comment. */
export const evenScores = ({ call }: SampleRound, points: number): Scores =>
  Object.fromEntries(call.content.criteria.map(({ key }) => [key, { points, comment: `Begründung zu ${key}` }]));

/** Everyone hands in what they were asked for, third readers included. `points` by number of the bid. */
export async function handInReviews(
  db: Db,
  round: SampleRound,
  { panel, points }: { panel: readonly Person[]; points: (bid: number, person: number) => number },
): Promise<void> {
  for (;;) {
    const open = (await findProgress(db, round.call.id)).filter(({ state, isOut }) => state === 'assigned' && !isOut);
    if (open.length === 0) return;
    for (const { interestId, personId } of open) {
      const person = panel.findIndex((member) => member.personId === personId);
      const bid = round.bids.findIndex((known) => known.interestId === interestId);
      const scores = evenScores(round, points(bid, person));
      await must(
        perform({ db, actor: panel[person] ?? round.lead }, submitReview, {
          interestId,
          scores,
          remark: '',
          revision: 0,
        }),
      );
    }
  }
}

/** A decision on the first bids, the others in reserve. */
export const decisionOn = (
  round: SampleRound,
  panel: readonly Person[],
  { selected, now }: { selected: number; now: Instant },
): DecisionContent => ({
  selected: round.bids.slice(0, selected).map(({ interestId }) => interestId),
  reserve: round.bids.slice(selected).map(({ interestId }) => interestId),
  present: panel.map(({ personId }) => personId),
  numberReason: '',
  orderReason: '',
  budgetChecked: false,
  budgetNote: '',
  note: '',
  metAt: plus(now, -days(1)),
  answerUntil: plus(now, days(14)),
  reserveValidUntil: plus(now, days(90)),
});

/** Draft, signatures, release, feedback, notices. */
export async function decideAndTell(
  db: Db,
  round: SampleRound,
  { panel, content }: { panel: readonly Person[]; content: DecisionContent },
): Promise<void> {
  const { call, lead, second, bids } = round;
  const drafted = await must(
    perform({ db, actor: panel[0] ?? lead }, draftDecision, { callId: call.id, revision: 0, content }),
  );
  const { decisionId, revision } = drafted;
  const { hash } = await must(perform({ db, actor: lead }, presentForSignature, { callId: call.id, revision }));
  for (const actor of panel.slice(0, call.content.rules.signatures)) {
    await must(perform({ db, actor }, signDecision, { decisionId, hash }));
  }
  await must(perform({ db, actor: second }, releaseDecision, { decisionId }));
  const feedback = Object.fromEntries(call.content.criteria.map(({ key }) => [key, `Rückmeldung zu ${key}`]));
  for (const { interestId } of bids) {
    if ((await findNotice(db, interestId)) === null) continue;
    await must(
      perform({ db, actor: lead }, saveFeedback, {
        interestId,
        feedback,
        contact: 'Team Auswahl, 030 23125 100',
        revision: 1,
      }),
    );
  }
  await must(perform({ db, actor: lead }, releaseNotices, { callId: call.id }));
}
