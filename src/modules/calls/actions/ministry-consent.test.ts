import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import type { Actor } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { addDaysInBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { insertOrganisation } from '../../organisations/index.ts';
import { endOfDayIn } from '../domain/notices.ts';
import { insertActor, insertRound, type SampleRound } from '../review-factories.ts';
import { beginReviews, decisionOn, handInReviews, must, seatPanel } from '../review-steps.ts';
import { findDecision } from '../store/decisions.ts';
import { findMinistryStep } from '../store/ministry-steps.ts';
import { findNotice } from '../store/notices.ts';
import { findOffers } from '../store/offers.ts';
import { advanceList } from './advance-list.ts';
import { answerMinistryStep } from './answer-ministry-step.ts';
import { askConsent, type ConsentStep } from './ask-consent.ts';
import { draftDecision } from './draft-decision.ts';
import { presentForSignature } from './present-for-signature.ts';
import { releaseDecision } from './release-decision.ts';
import { releaseNotices } from './release-notices.ts';
import { saveFeedback } from './save-feedback.ts';
import { signDecision } from './sign-decision.ts';
import { waitingForStaff } from './waiting-for-staff.ts';

const asksAll = {
  places: { planned: 2, most: 4 },
  budget: { totalCents: 3_000_00, perPlaceCents: 1_000_00 },
  ministry: { publication: true, decision: true, notices: true },
};

type Person = Actor & { personId: string };
type Stage = { db: Db; now: Instant; round: SampleRound; panel: readonly Person[]; ministry: Person };

async function stage(db: Db, now: Instant): Promise<Stage> {
  const round = await insertRound(db, { bids: 3, content: asksAll });
  const panel = await seatPanel(db, round);
  await beginReviews(db, round, { panel });
  await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
  const organisationId = await insertOrganisation(db, { kind: 'ministry', name: 'Musterministerium' });
  const ministry = await insertActor(db, 'ministerium', { organisationId, role: 'ministry' });
  return { db, now, round, panel, ministry };
}

const acts = ({ db, round, ministry }: Stage) => ({
  ask: (step: ConsentStep, actor: Person = round.lead) =>
    perform({ db, actor }, askConsent, { callId: round.call.id, step }),
  answer: (step: ConsentStep, agreed: boolean, embargoUntil: Instant | null = null) =>
    perform({ db, actor: ministry }, answerMinistryStep, {
      callId: round.call.id,
      step,
      agreed,
      note: agreed ? '' : 'Bitte die Begründung ergänzen.',
      embargoUntil,
    }),
  releaseNotices: () => perform({ db, actor: round.lead }, releaseNotices, { callId: round.call.id }),
});

/** Draft, put up, signed by all. */
async function sign({ db, now, round, panel }: Stage, note = ''): Promise<string> {
  const content = { ...decisionOn(round, panel, { selected: 2, now }), note };
  const revision = (await findDecision(db, { callId: round.call.id }))?.revision ?? 0;
  const input = { callId: round.call.id, revision, content };
  const drafted = await must(perform({ db, actor: panel[0]! }, draftDecision, input));
  const presented = { callId: round.call.id, revision: drafted.revision };
  const { decisionId, hash } = await must(perform({ db, actor: panel[0]! }, presentForSignature, presented));
  for (const actor of panel) await must(perform({ db, actor }, signDecision, { decisionId, hash }));
  return decisionId;
}

async function writeFeedback({ db, round }: Stage): Promise<void> {
  const feedback = Object.fromEntries(round.call.content.criteria.map(({ key }) => [key, `Rückmeldung zu ${key}`]));
  for (const { interestId } of round.bids) {
    const revision = (await findNotice(db, interestId))?.revision ?? 0;
    const input = { interestId, feedback, contact: 'Team Auswahl, 030 23125 100', revision };
    await must(perform({ db, actor: round.lead }, saveFeedback, input));
  }
}

test(
  'a decision waits for the consent to exactly its text, and for the embargo',
  inTransaction(async (db, now) => {
    const all = await stage(db, now);
    const { ask, answer } = acts(all);
    const { round, panel } = all;
    expect(await ask('decision')).toEqual({ ok: false, reason: 'unknown' });
    const decisionId = await sign(all);
    const release = () => perform({ db, actor: round.second }, releaseDecision, { decisionId });
    expect(await release()).toEqual({ ok: false, reason: 'ministry-not-asked' });
    expect(await ask('decision', panel[0])).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await ask('notices')).toEqual({ ok: false, reason: 'decision-open' });
    expect(await must(ask('decision'))).toEqual({ told: 1 });
    expect(await ask('decision')).toEqual({ ok: false, reason: 'asked' });
    expect(await release()).toEqual({ ok: false, reason: 'ministry-waiting' });
    await must(answer('decision', false));
    expect(await release()).toEqual({ ok: false, reason: 'ministry-refused' });

    // After a no the same text can be asked about again; after a change the earlier answer is worth nothing.
    await must(ask('decision'));
    await must(answer('decision', true));
    await sign(all, 'Ergänzt');
    expect(await release()).toEqual({ ok: false, reason: 'ministry-not-asked' });
    await must(ask('decision'));
    await sign(all, 'Noch einmal ergänzt');
    expect(await answer('decision', true)).toEqual({ ok: false, reason: 'answered' });
    await must(ask('decision'));
    await must(answer('decision', true, addDaysInBerlin(now, 3)));
    expect(await release()).toEqual({ ok: false, reason: 'embargo' });
    expect((await findMinistryStep(db, round.call.id, 'decision'))?.embargoUntil).toBe(addDaysInBerlin(now, 3));
  }),
);

test(
  'notices wait for their own consent and embargo; the day for answers never lies behind them',
  inTransaction(async (db, now) => {
    const all = await stage(db, now);
    const { ask, answer, releaseNotices: release } = acts(all);
    const { round } = all;
    const decisionId = await sign(all);
    await must(ask('decision'));
    await must(answer('decision', true));
    await must(perform({ db, actor: round.second }, releaseDecision, { decisionId }));
    expect(await ask('decision')).toEqual({ ok: false, reason: 'released' });
    await writeFeedback(all);
    expect(await release()).toEqual({ ok: false, reason: 'ministry-not-asked' });
    await must(ask('notices'));
    expect(await release()).toEqual({ ok: false, reason: 'ministry-waiting' });
    await must(answer('notices', false));
    expect(await release()).toEqual({ ok: false, reason: 'ministry-refused' });
    await must(ask('notices'));
    await must(answer('notices', true, addDaysInBerlin(now, 2)));
    expect(await release()).toEqual({ ok: false, reason: 'embargo' });

    // The embargo is over, and so is the decided date: everyone gets the days the call promises.
    await db
      .updateTable('calls.ministryStep')
      .set({ embargoUntil: new Date(now - 1) })
      .execute();
    await db
      .updateTable('calls.decision')
      .set({ answerUntil: new Date(now - 1) })
      .execute();
    expect(await must(release())).toEqual({ told: 3 });
    const until = endOfDayIn(now, round.call.content.rules.answerDays);
    expect((await findOffers(db, round.call.id)).map(({ answerUntil }) => answerUntil)).toEqual([until, until]);
    expect(await ask('notices')).toEqual({ ok: false, reason: 'released' });
  }),
);

test(
  'staff see what waits: to ask, with the ministry, under embargo, to release',
  inTransaction(async (db, now) => {
    const all = await stage(db, now);
    const { ask, answer } = acts(all);
    const { call, second } = all.round;
    const decisionId = await sign(all);
    const lines = async () =>
      (await waitingForStaff({ db, actor: second, now, language: 'de' }, { call, title: 'Aufruf' })).map(
        ({ title, task, status }) => [title, task?.words ?? null, status.words],
      );
    const consent = 'Zustimmung des BMZ zum Beschluss';
    expect(await lines()).toEqual([[consent, 'Zustimmung erbitten', 'zu tun']]);
    await must(ask('decision'));
    expect(await lines()).toEqual([[consent, null, 'beim BMZ']]);
    await must(answer('decision', true, addDaysInBerlin(now, 3)));
    expect(await lines()).toEqual([[consent, null, 'zugestimmt']]);
    await db.updateTable('calls.ministryStep').set({ embargoUntil: null }).execute();
    expect(await lines()).toEqual([['Beschluss freigeben', 'Freigeben', 'zu tun']]);
    await must(perform({ db, actor: second }, releaseDecision, { decisionId }));
    const notices = ['Rückmeldungen an die Kommunen', 'Schreiben und verschicken', 'zu tun'];
    const other = 'Zustimmung des BMZ zu den Mitteilungen';
    expect(await lines()).toEqual([notices, [other, 'Zustimmung erbitten', 'zu tun']]);
    await writeFeedback(all);
    await must(ask('notices'));
    expect(await lines()).toEqual([[other, null, 'beim BMZ']]);
    await must(answer('notices', true));
    expect(await lines()).toEqual([notices]);
  }),
);

test(
  'the advance list begins with the signatures and tells outcomes only',
  inTransaction(async (db, now) => {
    const all = await stage(db, now);
    const { call, bids } = all.round;
    expect(await advanceList(db, call)).toBeNull();
    await sign(all);
    const list = await advanceList(db, call);
    expect(list?.rows.map(({ name, outcome, reserveRank }) => [name, outcome, reserveRank])).toEqual([
      [bids[0]!.name, 'selected', null],
      [bids[1]!.name, 'selected', null],
      [bids[2]!.name, 'reserve', 1],
    ]);
    expect(list?.steps).toEqual({ decision: null, notices: null });
    expect(list?.toldAt).toBeNull();
  }),
);
