import { expect, test } from 'vitest';
import { testSecrets } from '../../../../test/support/app.ts';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { sql } from '../../../platform/db/database.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import { giveMandate, mandatesModule } from '../../mandates/index.ts';
import { insertOrganisation } from '../../organisations/index.ts';
import { beginDraft, insertOpenCall } from '../interest-factories.ts';
import { insertActor } from '../review-factories.ts';
import { interestMatters } from './matter-of-interest.ts';

const { holdings } = mandatesModule({ matters: [interestMatters] });

test(
  'what somebody gave for a matter of their organisation stays with it when they leave, and names them no more',
  inTransaction(async (db, now) => {
    const { call, places } = await insertOpenCall(db, now);
    const [former, successor] = [await insertActor(db, 'frueher'), await insertActor(db, 'spaeter')];
    const town = await insertOrganisation(db, { kind: 'municipality', name: 'Musterstadt' });
    const [one, two] = [places[0]?.id ?? '', places[1]?.id ?? ''];
    const ofTown = await beginDraft(db, former, { call, placeId: one });
    const own = await beginDraft(db, former, { call, placeId: two });
    await sql`update calls.interest set organisation_id = ${town}::uuid where id = ${ofTown.id}::uuid`.execute(db);
    for (const { handle } of [ofTown, own]) {
      const lastDay = toBerlin(plus(now, days(20))).date;
      const terms = { email: '', lastDay, level: 'work', language: 'de', paper: null } as const;
      const wish = { ...terms, handle, matters: interestMatters, secrets: testSecrets };
      expect(await perform({ db, actor: former }, giveMandate, wish)).toMatchObject({ ok: true });
    }
    const holder = { personId: former.personId, organisationId: town };
    const reading = { db, actor: successor, now, language: 'de' } as const;
    const found = await holdings?.find(reading, holder);
    expect(found?.map(({ title, moves }) => [title, moves])).toEqual([['Vollmacht von Musterstadt', true]]);
    await holdings?.give(db, { holder, to: successor.personId });
    await holdings?.take(db, { holder, to: successor.personId });
    const { rows } = await sql<{ matterId: string; giverPerson: string | null; giverName: string }>`
      select matter_id, giver_person, giver_name from mandates.mandate order by id`.execute(db);
    expect(rows).toEqual([
      { matterId: ofTown.id, giverPerson: null, giverName: 'Musterstadt' },
      { matterId: own.id, giverPerson: former.personId, giverName: 'frueher' },
    ]);
  }),
);
