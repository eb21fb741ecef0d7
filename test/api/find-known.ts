import { systemContext, sql, type Db } from '../../src/platform/db/database.ts';
import { inTransaction } from '../../src/platform/db/transaction.ts';
import type { Known } from './arbitrary-request.ts';
import { makeToken } from './make-token.ts';

/** What a database holds for a client to ask after, and a token for each of several people. */
export async function findKnown(db: Db): Promise<Known> {
  const { people, values } = await inTransaction(db, systemContext, async (system) => {
    const list = async (query: ReturnType<typeof sql<{ value: string }>>): Promise<string[]> =>
      (await query.execute(system)).rows.map(({ value }) => value);
    return {
      // Who writes an interest comes first, so that a change gets through now and then.
      people: await list(sql<{ value: string }>`(select person_id::text as value from calls.interest_editor limit 3)
        union all (select distinct on (role) person_id::text from organisations.membership
          where ended_at is null order by role, person_id)`),
      values: {
        slug: await list(sql<{ value: string }>`select slug as value from calls.call order by id desc limit 4`),
        call: await list(sql<{ value: string }>`select id::text as value from calls.call order by id desc limit 4`),
        handle: await list(sql<{ value: string }>`select handle as value from calls.interest
          join calls.interest_editor editor on editor.interest_id = interest.id limit 4`),
        placeId: await list(sql<{ value: string }>`select id::text as value from organisations.place
          where level = 'gemeinde' and valid_until is null order by id limit 6`),
        id: await list(sql<{ value: string }>`(select id::text as value from calls.interest order by id desc limit 4)
          union all (select id::text from organisations.place limit 3) union all (select id::text from organisations.organisation limit 3)
          union all (select id::text from calls.partner limit 3)`),
      },
    };
  });
  const tokens = await Promise.all(people.slice(0, 8).map((personId) => makeToken(db, personId)));
  return { tokens: tokens.map(({ authorization }) => authorization), values };
}
