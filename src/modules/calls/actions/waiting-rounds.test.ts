import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { anonymous, type Actor } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { inTransaction as acting } from '../../../platform/db/transaction.ts';
import { days, plus, type Instant } from '../../../platform/time/instant.ts';
import { insertOrganisation } from '../../organisations/index.ts';
import { insertOpenCall } from '../interest-factories.ts';
import { callsModule } from '../manifest.ts';
import { insertActor } from '../review-factories.ts';

const waitingOf = (db: Db, actor: Actor, now: Instant) =>
  acting(db, { person: actor.personId, scope: 'person' }, (inner) =>
    Promise.resolve(callsModule.waiting?.({ db: inner, actor, now, language: 'de' }) ?? []),
  );

test(
  'after the deadline start pages go on saying what comes next, for staff and for who just looks, for a year',
  inTransaction(async (db, now) => {
    const { call } = await insertOpenCall(db, now);
    const agency = await insertOrganisation(db, { kind: 'agency', name: 'Musteragentur' });
    const auditor = await insertActor(db, 'pruefung', { organisationId: agency, role: 'auditor' });
    const mine = async (actor: Actor, at: Instant) =>
      (await waitingOf(db, actor, at)).filter(({ href }) => href.includes(call.id) || href.includes(call.slug));
    const after = plus(call.closesAt, days(1));
    expect(await mine(auditor, after)).toMatchObject([{ status: { words: 'läuft', tone: 'go' } }]);
    expect((await mine(auditor, after))[0]?.task).toBeUndefined();
    const [seen] = await mine(anonymous, after);
    expect(seen).toMatchObject({ status: { words: 'Frist vorbei', tone: 'neutral' } });
    expect(seen?.way?.map(({ state }) => state)).not.toEqual([]);
    expect(await mine(anonymous, plus(call.closesAt, days(366)))).toEqual([]);
  }),
);
