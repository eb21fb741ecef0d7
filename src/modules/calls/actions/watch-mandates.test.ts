import { expect, test } from 'vitest';
import { testSecrets } from '../../../../test/support/app.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { days, plus, type Instant } from '../../../platform/time/instant.ts';
import { acceptMandate, giveMandate, mandatesModule } from '../../mandates/index.ts';
import { beginDraft, insertOpenCall } from '../interest-factories.ts';
import { insertActor } from '../review-factories.ts';
import { interestMatters } from './matter-of-interest.ts';
import { withdrawInterest } from './withdraw-interest.ts';

const matters = [interestMatters];
const origin = 'https://muster.example';

async function held(db: Db, now: Instant, lastDay: Instant) {
  const { call, places } = await insertOpenCall(db, now);
  const [giver, helper] = [await insertActor(db, 'geberin'), await insertActor(db, 'hilfe')];
  const draft = await beginDraft(db, giver, { call, placeId: places[0]?.id ?? '' });
  const terms = { email: '', lastDay: toBerlin(lastDay).date, level: 'read', language: 'de', paper: null } as const;
  const wish = { ...terms, handle: draft.handle, matters: interestMatters, secrets: testSecrets };
  const given = await perform({ db, actor: giver, origin }, giveMandate, wish);
  if (!given.ok) throw new Error(given.reason);
  const { rows } = await sql<{ id: string; bytes: Buffer; keyId: string }>`
    select id, code_sealed as bytes, code_key_id as key_id from mandates.mandate where handle = ${given.value.handle}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  const code = testSecrets.open(row, row.id).toString();
  const key = { code };
  await perform({ db, actor: helper, origin, key: code }, acceptMandate, { key, organisationId: null, matters });
  return { id: row.id, giver, helper, draft };
}

const watch = async (db: Db, now: Instant): Promise<void> => {
  for (const job of mandatesModule({ matters }).jobs ?? []) await job.run({ db, now, origin });
};

const lettersOf = async (db: Db, kind: string): Promise<string[]> => {
  const { rows } = await sql<{
    recipientId: string;
  }>`select recipient_id from platform.mail where kind = ${kind}`.execute(db);
  return rows.map(({ recipientId }) => recipientId).toSorted();
};

test.each([
  [10, true],
  [30, false],
])('%d days before the end both sides are told: %s, and once', (left, isTold) =>
  inTransaction(async (db, now) => {
    const { giver, helper } = await held(db, now, plus(now, days(left)));
    await watch(db, now);
    await watch(db, now);
    const both = [giver.personId, helper.personId].toSorted();
    expect(await lettersOf(db, 'mandates.ends')).toEqual(isTold ? both : []);
    expect(await lettersOf(db, 'mandates.accepted')).toEqual([giver.personId]);
  })(),
);

test(
  'what came to its end takes the Vollmacht along, at once for the rows and in words with the next round of the job',
  inTransaction(async (db, now) => {
    const { id, giver, helper, draft } = await held(db, now, plus(now, days(30)));
    await watch(db, now);
    const stateOf = async () =>
      (await sql<{ endedBy: string | null }>`select ended_by from mandates.mandate where id = ${id}::uuid`.execute(db))
        .rows;
    expect(await stateOf()).toEqual([{ endedBy: null }]);
    await perform({ db, actor: giver, origin }, withdrawInterest, { handle: draft.handle, reason: '' });
    await watch(db, now);
    expect(await stateOf()).toEqual([{ endedBy: 'matter' }]);
    expect(await lettersOf(db, 'mandates.ended')).toEqual([giver.personId, helper.personId].toSorted());
  }),
);
