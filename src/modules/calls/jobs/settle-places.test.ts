import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { sql } from '../../../platform/db/database.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import { answerNotice } from '../actions/answer-notice.ts';
import { insertRound } from '../review-factories.ts';
import { beginReviews, decideAndTell, decisionOn, handInReviews, must, seatPanel } from '../review-steps.ts';
import { findOffers } from '../store/offers.ts';
import { findBidders } from '../store/review-interests.ts';
import { settlePlaces } from './settle-places.ts';

test(
  'what nobody answers goes to the next, once; a list that is over ends',
  inTransaction(async (db, now) => {
    const content = { places: { planned: 1, most: null }, budget: { totalCents: 100, perPlaceCents: 100 } };
    const round = await insertRound(db, { bids: 3, content });
    const panel = await seatPanel(db, round);
    await beginReviews(db, round, { panel });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    await decideAndTell(db, round, { panel, content: decisionOn(round, panel, { selected: 1, now }) });
    const states = async (): Promise<string[]> => (await findBidders(db, round.call.id)).map(({ state }) => state);
    const mails = async (kind: string): Promise<number> =>
      (await sql`select from platform.mail where kind = ${kind} and recipient like 'koordination-%'`.execute(db)).rows
        .length;
    const run = (later: number): Promise<void> =>
      settlePlaces.run({ db, now: plus(now, days(later)), origin: 'https://muster.example' });
    expect(await mails('calls.notice')).toBe(3);
    await run(5);
    expect(await states()).toEqual(['selected', 'reserve', 'reserve']);
    await run(12);
    await run(12.5);
    expect(await mails('calls.remind')).toBe(1);

    // The clock of the database decides, so the offer is made overdue.
    await sql`update calls.offer set answer_until = platform.now() - interval '1 day'`.execute(db);
    await run(0);
    expect(await states()).toEqual(['selected', 'reserve', 'reserve']);
    await sql`update calls.offer set answer_until = platform.now() - interval '4 days'`.execute(db);
    await run(0);
    await run(0);
    expect(await states()).toEqual(['declined', 'selected', 'reserve']);
    const late = {
      interestId: round.bids[0]!.interestId,
      response: 'accepted' as const,
      reason: '',
      channel: 'online' as const,
    };
    expect(await perform({ db, actor: round.bids[0]!.coordinator }, answerNotice, late)).toEqual({
      ok: false,
      reason: 'nothing-offered',
    });
    await must(
      perform({ db, actor: round.bids[1]!.coordinator }, answerNotice, {
        ...late,
        interestId: round.bids[1]!.interestId,
      }),
    );
    await sql`update calls.decision set reserve_valid_until = platform.now() - interval '1 day'`.execute(db);
    await run(0);
    expect(await states()).toEqual(['declined', 'accepted', 'not-selected']);
    expect((await findOffers(db, round.call.id)).map(({ response }) => response)).toEqual(['expired', 'accepted']);
    // No letter says the outcome in its subject.
    const { rows } = await sql<{
      subject: string;
    }>`select distinct subject from platform.mail where recipient like 'koordination-%'`.execute(db);
    expect(rows.filter(({ subject }) => /ausgewählt|Nachrück(?!liste ist)|Absage|Platz/u.test(subject))).toEqual([]);
  }),
);
