import { expect, test } from 'vitest';
import { submitReview } from '../../src/modules/calls/actions/submit-review.ts';
import { insertRound } from '../../src/modules/calls/review-factories.ts';
import { beginReviews, evenScores, handInReviews, seatPanel } from '../../src/modules/calls/review-steps.ts';
import { perform } from '../../src/platform/actions/action.ts';
import { withApp, type TestApp } from '../support/app.ts';
import { makeToken } from './make-token.ts';

type Listed = { items: { interestId: string; complete: boolean; reviews: { own: boolean; scores: object }[] }[] };

const read = async ({ db, request }: TestApp, path: string, personId: string): Promise<[number, unknown]> => {
  const response = await request(path, { headers: await makeToken(db, personId) });
  return [response.status, await response.json()];
};

test(
  'reviews of others stay closed by token as on the page, until all of a bidder are in',
  withApp(
    async (app) => {
      const { db } = app;
      const round = await insertRound(db, { bids: 2 });
      const panel = await seatPanel(db, round);
      await beginReviews(db, round, { panel });
      const path = `/api/v1/staff/calls/${round.call.id}/reviews`;
      const shown = async (personId: string): Promise<Listed['items']> =>
        ((await read(app, path, personId))[1] as Listed).items;
      const others = (items: Listed['items']): number =>
        items.flatMap(({ reviews }) => reviews).filter(({ own }) => !own).length;
      const [first] = panel;
      if (first === undefined) throw new Error('nobody on the panel');
      const [interest] = (await shown(first.personId)).filter(({ reviews }) => reviews.some(({ own }) => own));
      if (interest === undefined) throw new Error('nothing to read');
      const input = { interestId: interest.interestId, scores: evenScores(round, 3), remark: '', revision: 0 };
      expect(await perform({ db, actor: first }, submitReview, input)).toMatchObject({ ok: true });
      expect([others(await shown(first.personId)), others(await shown(round.lead.personId))]).toEqual([0, 0]);
      await handInReviews(db, round, { panel, points: () => 3 });
      expect(others(await shown(round.lead.personId))).toBeGreaterThan(0);
    },
    { staffSecondFactor: 'offered' },
  ),
);

test(
  'staff read what was submitted; coordinators with the same scopes do not',
  withApp(
    async (app) => {
      const round = await insertRound(app.db, { bids: 2 });
      const path = `/api/v1/staff/calls/${round.call.id}/interests`;
      const [status, body] = await read(app, `${path}?limit=1`, round.lead.personId);
      expect([status, (body as { items: object[] }).items.length]).toEqual([200, 1]);
      const bid = round.bids[0];
      expect((await read(app, `${path}/${bid?.interestId}`, round.lead.personId))[0]).toBe(200);
      const stranger = bid?.coordinator.personId ?? '';
      for (const part of ['interests', `interests/${bid?.interestId}`, 'reviews', 'decision']) {
        expect((await read(app, `/api/v1/staff/calls/${round.call.id}/${part}`, stranger))[0]).toBe(403);
      }
      expect((await read(app, '/api/v1/staff/register', stranger))[0]).toBe(403);
    },
    { staffSecondFactor: 'offered' },
  ),
);

test(
  'roles of staff count for nothing by token without their second factor',
  withApp(async (app) => {
    const round = await insertRound(app.db, { bids: 1 });
    expect((await read(app, `/api/v1/staff/calls/${round.call.id}/interests`, round.lead.personId))[0]).toBe(403);
  }),
);
