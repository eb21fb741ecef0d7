import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { days, plus, type Instant } from '../../../platform/time/instant.ts';
import { settlePlaces } from '../jobs/settle-places.ts';
import { insertRound, type SampleRound } from '../review-factories.ts';
import { beginReviews, decideAndTell, decisionOn, handInReviews, must, seatPanel } from '../review-steps.ts';
import { findBidders } from '../store/review-interests.ts';
import { answerNotice } from './answer-notice.ts';

const origin = 'https://muster.example';
const small = { places: { planned: 1, most: null }, budget: { totalCents: 100, perPlaceCents: 100 } };

/** One place, offered to the first of the bids. */
async function offered(db: Db, now: Instant, bids: number): Promise<SampleRound> {
  const round = await insertRound(db, { bids, content: small });
  const panel = await seatPanel(db, round);
  await beginReviews(db, round, { panel });
  await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
  await decideAndTell(db, round, { panel, content: decisionOn(round, panel, { selected: 1, now }) });
  return round;
}

const over = (db: Db, since: string): Promise<unknown> =>
  sql`update calls.offer set offered_at = platform.now() - interval '20 days',
    answer_until = platform.now() - ${since}::interval`.execute(db);

const states = async (db: Db, { call }: SampleRound): Promise<string[]> =>
  (await findBidders(db, call.id)).map(({ state }) => state);

test(
  'what came in time counts although it is entered later; what came later does not',
  inTransaction(async (db, now) => {
    const round = await offered(db, now, 2);
    await over(db, '1 day');
    const day = (offset: number): string => toBerlin(plus(now, days(offset))).date;
    const enter = (receivedOn: string, response: 'accepted' | 'declined' = 'accepted') =>
      perform({ db, actor: round.lead }, answerNotice, {
        interestId: round.bids[0]!.interestId,
        response,
        reason: '',
        channel: 'post',
        receivedOn,
      });
    expect(await enter(day(0))).toEqual({ ok: false, reason: 'too-late' });
    expect(await enter(day(1))).toEqual({ ok: false, reason: 'not-a-date' });
    expect(await enter(day(-30))).toEqual({ ok: false, reason: 'before-offer' });
    expect(await must(enter(day(-3)))).toEqual({ offered: [] });
    expect(await enter(day(-3), 'declined')).toEqual({ ok: false, reason: 'answered-differently' });
    expect(await states(db, round)).toEqual(['accepted', 'reserve']);
    const { rows } = await sql<{ detail: { channel: string; receivedOn: string } }>`select detail
      from platform.audit_detail join platform.audit_line using (kind, id, position)
      where act = 'calls.answer-notice'`.execute(db);
    expect(rows.map(({ detail }) => [detail.channel, detail.receivedOn])).toEqual([['post', day(-3)]]);
  }),
);

test(
  'a letter found after the place went on brings it back only while one is free',
  inTransaction(async (db, now) => {
    const round = await offered(db, now, 1);
    await over(db, '5 days');
    await settlePlaces.run({ db, now, origin });
    expect(await states(db, round)).toEqual(['declined']);
    const found = {
      interestId: round.bids[0]!.interestId,
      response: 'accepted' as const,
      reason: '',
      receivedOn: toBerlin(plus(now, -days(7))).date,
    };
    expect(
      await perform({ db, actor: round.bids[0]!.coordinator }, answerNotice, { ...found, channel: 'online' }),
    ).toEqual({ ok: false, reason: 'nothing-offered' });
    await must(perform({ db, actor: round.lead }, answerNotice, { ...found, channel: 'mail' }));
    expect(await states(db, round)).toEqual(['accepted']);
  }),
);

test(
  'a place that was passed on is not promised twice',
  inTransaction(async (db, now) => {
    const round = await offered(db, now, 2);
    await over(db, '5 days');
    await settlePlaces.run({ db, now, origin });
    expect(await states(db, round)).toEqual(['declined', 'selected']);
    const found = {
      interestId: round.bids[0]!.interestId,
      response: 'accepted' as const,
      reason: '',
      channel: 'post' as const,
      receivedOn: toBerlin(plus(now, -days(7))).date,
    };
    expect(await perform({ db, actor: round.lead }, answerNotice, found)).toEqual({
      ok: false,
      reason: 'place-passed-on',
    });
    await must(perform({ db, actor: round.lead }, answerNotice, { ...found, response: 'declined' }));
    expect(await states(db, round)).toEqual(['declined', 'selected']);
  }),
);
