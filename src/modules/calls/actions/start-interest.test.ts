import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous } from '../../../platform/actions/actor.ts';
import { insertOpenCall } from '../interest-factories.ts';
import { startInterest } from './start-interest.ts';

test(
  'one network begins thirty drafts an hour without an account, another one goes on',
  inTransaction(async (db, now) => {
    const { call, places } = await insertOpenCall(db, now);
    const placeId = places.find(({ label }) => label === 'Musterstadt')?.id ?? '';
    const begin = (clientAddress: string) =>
      perform({ db, actor: anonymous }, startInterest, { slug: call.slug, placeId, language: 'de', clientAddress });
    for (let count = 0; count < 30; count += 1) expect((await begin('192.0.2.7')).ok).toBe(true);
    expect(await begin('192.0.2.7')).toEqual({ ok: false, reason: 'too-many' });
    expect((await begin('192.0.2.8')).ok).toBe(true);
  }),
);
