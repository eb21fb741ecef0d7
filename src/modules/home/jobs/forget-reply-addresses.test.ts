import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { sql } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import { insertFeedback } from '../store/feedback.ts';
import { forgetReplyAddresses } from './forget-reply-addresses.ts';

test(
  'a reply address is erased after 90 days, the feedback stays',
  inTransaction(async (db, now) => {
    const feedback = {
      page: 'start',
      language: 'de',
      kind: 'idea',
      body: 'Mehr Bilder',
      replyTo: 'jemand@muster.example',
    };
    await insertFeedback(db, { id: newId(), ...feedback });
    const kept = (): Promise<unknown> =>
      asSystem(db, async (read) => (await sql`select body, reply_to from home.feedback`.execute(read)).rows);
    const run = (later: number): Promise<void> =>
      forgetReplyAddresses.run({ db, now: plus(now, days(later)), origin: 'https://muster.example' });
    await run(89);
    expect(await kept()).toEqual([{ body: 'Mehr Bilder', replyTo: 'jemand@muster.example' }]);
    await run(91);
    expect(await kept()).toEqual([{ body: 'Mehr Bilder', replyTo: null }]);
  }),
);
