import { sql } from '../../../platform/db/database.ts';
import type { PersonalRecord } from '../../../platform/personal-data.ts';

/** What people say of a page: the words stay, the address goes. */
export const feedbackRecords = [
  {
    name: 'feedback',
    controller: 'agency',
    basis: 'service',
    recipients: ['agency-staff'],
    category: 'contact',
    ends: { anchor: 'given', periods: ['feedback'] },
    tables: [
      {
        table: 'home.feedback',
        address: 'reply_to',
        columns: ['reply_to', 'body', 'page', 'kind', 'language', 'given_at'],
        whose: ({ email }) => sql`lower(btrim(reply_to)) = ${email}`,
        erase: { reply_to: 'null', body: `''`, page: `''` },
        eraseAtEnd: { reply_to: 'null' },
        endsAt: (period) => sql`case when reply_to is not null then given_at + ${period('feedback')} end`,
        holdable: [],
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];
