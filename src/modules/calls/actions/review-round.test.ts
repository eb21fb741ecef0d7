import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { inTransaction as acting } from '../../../platform/db/transaction.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { insertRound, type SampleRound } from '../review-factories.ts';
import {
  beginReviews,
  decideAndTell,
  decisionOn,
  evenScores,
  handInReviews,
  must,
  seatPanel,
} from '../review-steps.ts';
import { findNotice } from '../store/notices.ts';
import { findOfferAnswers, findOffers, findOpenPlaces, findPublishedSelection } from '../store/offers.ts';
import { findBidders } from '../store/review-interests.ts';
import { findProgress, findReviews } from '../store/reviews.ts';
import { abstain } from './abstain.ts';
import { answerMinistryStep } from './answer-ministry-step.ts';
import { answerNotice } from './answer-notice.ts';
import { askConsent } from './ask-consent.ts';
import { decideConflict } from './decide-conflict.ts';
import { declareConflict } from './declare-conflict.ts';
import { draftDecision } from './draft-decision.ts';
import { dropOut } from './drop-out.ts';
import { presentForSignature } from './present-for-signature.ts';
import { releaseDecision } from './release-decision.ts';
import { releaseNotices } from './release-notices.ts';
import { roundFacts } from './round-facts.ts';
import { saveReview } from './save-review.ts';
import { recordPaperSignature, signDecision } from './sign-decision.ts';
import { submitReview } from './submit-review.ts';

const small = { places: { planned: 2, most: 4 }, budget: { totalCents: 3_000_00, perPlaceCents: 1_000_00 } };

const stateOf = async (db: Db, { call }: SampleRound): Promise<string[]> =>
  (await findBidders(db, call.id)).map(({ state }) => state);

test(
  'a round goes from the formal check to the published selection',
  inTransaction(async (db, now) => {
    const round = await insertRound(db, { bids: 4, content: small });
    const panel = await seatPanel(db, round);
    await beginReviews(db, round, { panel });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    const { standings, open } = await roundFacts(db, round.call);
    expect(open).toEqual([]);
    expect(
      standings.map(({ interestId, rank, mean }) => [
        round.bids.findIndex((bid) => bid.interestId === interestId),
        rank,
        mean,
      ]),
    ).toEqual([
      [0, 1, 75],
      [1, 2, 50],
      [2, 3, 25],
      [3, 4, 0],
    ]);
    await decideAndTell(db, round, { panel, content: decisionOn(round, panel, { selected: 2, now }) });
    expect(await stateOf(db, round)).toEqual(['selected', 'selected', 'reserve', 'reserve']);
    expect(await findPublishedSelection(db, round.call.id)).toEqual([]);

    // The chain of the reserve list to its end: decline, drop out, decline, nobody left.
    const [first, second, third, fourth] = round.bids;
    const receivedOn = toBerlin(now).date;
    const answer = (bid: typeof first, response: 'accepted' | 'declined') =>
      perform({ db, actor: bid!.coordinator }, answerNotice, {
        interestId: bid!.interestId,
        response,
        reason: '',
        channel: 'online',
      });
    expect(await must(answer(first, 'accepted'))).toEqual({ offered: [] });
    expect(await must(answer(second, 'declined'))).toEqual({ offered: [third!.interestId] });
    expect(await must(answer(third, 'accepted'))).toEqual({ offered: [] });
    const out = { interestId: third!.interestId, reason: 'Haushaltssperre', channel: 'phone' as const, receivedOn };
    expect(await must(perform({ db, actor: round.lead }, dropOut, out))).toEqual({ offered: [fourth!.interestId] });
    // A second click changes nothing.
    expect(await must(perform({ db, actor: round.lead }, dropOut, out))).toEqual({ offered: [] });
    expect(await must(answer(fourth, 'declined'))).toEqual({ offered: [] });
    expect(await stateOf(db, round)).toEqual(['accepted', 'declined', 'declined', 'declined']);
    expect((await findOffers(db, round.call.id)).map(({ origin, response }) => [origin, response])).toEqual([
      ['decision', 'accepted'],
      ['decision', 'declined'],
      ['reserve', 'dropped-out'],
      ['reserve', 'declined'],
    ]);
    expect((await findPublishedSelection(db, round.call.id)).map(({ name }) => name)).toEqual([first!.name]);
    expect(await findOpenPlaces(db, round.call.id)).toEqual({ offered: 0, free: 1 });
    expect(
      (await findOfferAnswers(db, round.call.id)).map(({ response, channel, receivedOn: on }) => [
        response,
        channel,
        on,
      ]),
    ).toEqual([
      ['accepted', 'online', null],
      ['declined', 'online', null],
      ['accepted', 'online', null],
      ['dropped-out', 'phone', receivedOn],
      ['declined', 'online', null],
    ]);
  }),
);

test(
  'who is out sees the interest nowhere, even where the code would let them',
  inTransaction(async (db) => {
    const round = await insertRound(db, { bids: 2 });
    const panel = await seatPanel(db, round);
    const [bid, other] = round.bids;
    await beginReviews(db, round, {
      panel,
      declared: (person, index) => (person === 3 && index === 0 ? 'concern' : 'none'),
    });
    await handInReviews(db, round, { panel, points: () => 3 });
    const seen = (personId: string, table: string): Promise<string[]> =>
      acting(db, { person: personId, scope: 'person' }, async (own) => {
        const { rows } = await sql<{
          id: string;
        }>`select ${sql.raw(table === 'interest' ? 'id' : 'interest_id as id')} from ${sql.raw(`calls.${table}`)}`.execute(
          own,
        );
        return [...new Set(rows.map(({ id }) => id))].sort();
      });
    for (const table of ['interest', 'submission', 'answer', 'review', 'formal_check', 'interest_editor']) {
      expect([table, await seen(panel[3]!.personId, table)]).toEqual([table, [other!.interestId]]);
      expect([table, await seen(panel[1]!.personId, table)]).toEqual([
        table,
        [bid!.interestId, other!.interestId].sort(),
      ]);
    }
  }),
);

test(
  'nobody on the panel opens content before a declaration, nor while the chair has not decided',
  inTransaction(async (db) => {
    const round = await insertRound(db, { bids: 1 });
    const [, member] = await seatPanel(db, round);
    const { interestId } = round.bids[0]!;
    const count = (): Promise<number> =>
      acting(
        db,
        { person: member!.personId, scope: 'person' },
        async (own) => (await sql`select from calls.interest`.execute(own)).rows.length,
      );
    const declare = (declared: 'none' | 'unknown', note = '') =>
      perform({ db, actor: member! }, declareConflict, {
        callId: round.call.id,
        declarations: [{ interestId, declared, note }],
      });
    expect(await count()).toBe(0);
    expect(await declare('unknown')).toEqual({ ok: false, reason: 'note-missing' });
    await must(declare('unknown', 'Frühere Kollegin arbeitet dort'));
    expect(await count()).toBe(0);
    expect(await declare('none')).toEqual({ ok: false, reason: 'only-chair' });
    const verdict = {
      callId: round.call.id,
      interestId,
      personId: member!.personId,
      out: false,
      reason: 'Kein Vorteil',
    };
    expect(await perform({ db, actor: member! }, decideConflict, verdict)).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    const [chair] = await seatPanel(db, round, 1);
    expect(await perform({ db, actor: chair! }, decideConflict, { ...verdict, reason: ' ' })).toEqual({
      ok: false,
      reason: 'reason-missing',
    });
    await must(perform({ db, actor: chair! }, decideConflict, verdict));
    expect(await count()).toBe(1);
  }),
);

test(
  'scores stay hidden until all are in, and a wide gap asks a third',
  inTransaction(async (db) => {
    const round = await insertRound(db, { bids: 1 });
    const panel = await seatPanel(db, round, 3);
    await beginReviews(db, round, { panel });
    const { interestId } = round.bids[0]!;
    const readers = (await findProgress(db, round.call.id)).map(({ personId }) =>
      panel.find((person) => person.personId === personId)!,
    );
    expect(readers.length).toBe(2);
    const visible = (personId: string): Promise<string[]> =>
      acting(db, { person: personId, scope: 'person' }, async (own) =>
        (await findReviews(own, round.call.id)).map((review) => review.personId).sort(),
      );
    const submit = (actor: (typeof readers)[number], points: number) =>
      perform({ db, actor }, submitReview, { interestId, scores: evenScores(round, points), remark: '', revision: 0 });
    const [one, two] = readers;
    await must(submit(one!, 4));
    expect(await submit(one!, 3)).toEqual({ ok: false, reason: 'handed-in' });
    expect(await visible(two!.personId)).toEqual([two!.personId]);
    expect(await visible(round.lead.personId)).toEqual([]);
    await must(submit(two!, 2));
    const third = (await findProgress(db, round.call.id)).find((review) => review.third);
    expect(third?.state).toBe('assigned');
    // The third reads blind, and until then the first two are closed again.
    expect(await visible(third!.personId)).toEqual([third!.personId]);
    expect(await visible(one!.personId)).toEqual([one!.personId]);
    await must(
      submit(
        panel.find(({ personId }) => personId === third!.personId)!,
        3,
      ),
    );
    expect((await visible(one!.personId)).length).toBe(3);
  }),
);

test(
  'an unfinished review is not handed in, nor over another window',
  inTransaction(async (db) => {
    const round = await insertRound(db, { bids: 1 });
    const panel = await seatPanel(db, round, 3);
    await beginReviews(db, round, { panel });
    const { interestId } = round.bids[0]!;
    const asked = await findProgress(db, round.call.id);
    const actor = panel.find(({ personId }) => personId === asked[0]!.personId)!;
    const stranger = panel.find(({ personId }) => asked.every((review) => review.personId !== personId))!;
    const blank = { interestId, scores: { motivation: { points: 4, comment: '' } }, remark: '', revision: 0 };
    expect(await perform({ db, actor }, submitReview, blank)).toEqual({ ok: false, reason: 'incomplete' });
    expect(await perform({ db, actor: stranger }, saveReview, blank)).toEqual({ ok: false, reason: 'not-assigned' });
    expect(await perform({ db, actor: round.lead }, saveReview, blank)).toEqual({ ok: false, reason: 'not-allowed' });
    await must(perform({ db, actor }, saveReview, blank));
    expect(await perform({ db, actor }, saveReview, blank)).toEqual({ ok: false, reason: 'changed' });
    await must(perform({ db, actor }, abstain, { interestId, reason: 'Kenne das Feld nicht' }));
    expect((await findProgress(db, round.call.id)).find(({ personId }) => personId === stranger.personId)?.state).toBe(
      'assigned',
    );
  }),
);

test(
  'seven of six need words and a look at the budget, three sign, another person releases',
  inTransaction(async (db, now) => {
    const round = await insertRound(db, {
      bids: 4,
      content: { ...small, ministry: { publication: false, decision: true, notices: false } },
    });
    const panel = await seatPanel(db, round);
    await beginReviews(db, round, { panel });
    const { call, lead, second } = round;
    const chair = panel[0]!;
    const content = decisionOn(round, panel, { selected: 3, now });
    const draft = (over: Partial<typeof content>, revision: number) =>
      perform({ db, actor: chair }, draftDecision, { callId: call.id, revision, content: { ...content, ...over } });
    expect(await draft({}, 0)).toEqual({ ok: false, reason: 'reviews-open' });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    const present = (revision: number) =>
      perform({ db, actor: chair }, presentForSignature, { callId: call.id, revision });
    const one = await must(draft({}, 0));
    expect(one.faults).toEqual(['number-needs-reason', 'budget-unchecked']);
    expect(await present(one.revision)).toEqual({ ok: false, reason: 'number-needs-reason' });
    const two = await must(draft({ numberReason: 'Platz 2 und 3 liegen zu dicht.' }, one.revision));
    expect(await present(two.revision)).toEqual({ ok: false, reason: 'budget-unchecked' });
    expect(await draft({}, one.revision)).toEqual({ ok: false, reason: 'changed' });
    const words = { numberReason: 'Platz 2 und 3 liegen zu dicht.', budgetChecked: true };
    const three = await must(draft(words, two.revision));
    const { hash, decisionId } = await must(present(three.revision));
    const sign = (index: number, over = {}) =>
      perform({ db, actor: panel[index]! }, signDecision, { decisionId, hash, ...over });
    const release = (actor = second) => perform({ db, actor }, releaseDecision, { decisionId });

    expect(await perform({ db, actor: lead }, signDecision, { decisionId, hash })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await sign(0, { hash: '00' })).toEqual({ ok: false, reason: 'changed' });
    await must(sign(0));
    await must(sign(0));
    await must(sign(1));
    expect(await release()).toEqual({ ok: false, reason: 'too-few-signatures' });
    await must(perform({ db, actor: lead }, recordPaperSignature, { decisionId, hash, personId: panel[2]!.personId }));
    expect(await release(panel[0])).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await release()).toEqual({ ok: false, reason: 'ministry-not-asked' });
    await must(perform({ db, actor: lead }, askConsent, { callId: call.id, step: 'decision' }));
    const consent = { callId: call.id, step: 'decision' as const, agreed: true, note: '', embargoUntil: null };
    await must(perform({ db, actor: system }, answerMinistryStep, consent));
    expect(await must(release())).toEqual({ notices: 4 });
    expect(await must(release())).toEqual({ notices: 0 });
    expect(await perform({ db, actor: lead }, releaseNotices, { callId: call.id })).toEqual({
      ok: false,
      reason: 'feedback-missing',
    });

    // Released inside, but the municipality still sees nothing.
    const bid = round.bids[0]!;
    const told = await acting(db, { person: bid.coordinator.personId, scope: 'person' }, (own) =>
      findNotice(own, bid.interestId),
    );
    expect(told).toBeNull();
    expect(await stateOf(db, round)).toEqual(['in-review', 'in-review', 'in-review', 'in-review']);
  }),
);

test(
  'a change after a signature asks everybody again',
  inTransaction(async (db, now) => {
    const round = await insertRound(db, { bids: 3, content: small });
    const panel = await seatPanel(db, round);
    await beginReviews(db, round, { panel });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    const content = decisionOn(round, panel, { selected: 2, now });
    const chair = panel[0]!;
    const one = await must(
      perform({ db, actor: chair }, draftDecision, { callId: round.call.id, revision: 0, content }),
    );
    const first = await must(
      perform({ db, actor: chair }, presentForSignature, { callId: round.call.id, revision: one.revision }),
    );
    await must(perform({ db, actor: panel[1]! }, signDecision, first));
    const again = { callId: round.call.id, revision: one.revision + 1, content: { ...content, note: 'Ergänzt' } };
    const two = await must(perform({ db, actor: chair }, draftDecision, again));
    const second = await must(
      perform({ db, actor: chair }, presentForSignature, { callId: round.call.id, revision: two.revision }),
    );
    expect(second.hash === first.hash).toBe(false);
    expect(await must(perform({ db, actor: panel[2]! }, signDecision, second))).toEqual({ count: 1, enough: false });
    expect(await must(perform({ db, actor: panel[1]! }, signDecision, second))).toEqual({ count: 2, enough: false });
  }),
);
