import { sql } from '../../../platform/db/database.ts';
import type { PersonalRecord } from '../../../platform/personal-data.ts';

/** Who lets whom act in which matter until when; a matter's own file shows what was done with it. */
export const mandateRecords = [
  {
    name: 'mandate',
    controller: 'agency',
    basis: 'public-task',
    recipients: ['helpers', 'own-organisation', 'agency-staff'],
    category: 'record',
    ends: { anchor: 'mandate-ended', periods: ['mandate'] },
    tables: [
      {
        table: 'mandates.mandate',
        columns: ['giver_name', 'level', 'post', 'until_at', 'channel', 'received_on', 'language', 'given_at'].concat([
          'accepted_at',
          'ended_at',
          'ended_by',
        ]),
        // The code, and what the other side wrote or is reached by.
        withheld: [
          'helper_email',
          'end_reason',
          'code_digest',
          'code_sealed',
          'code_key_id',
          'handle',
          'given_by',
        ].concat(['giver_person', 'helper_person', 'giver_organisation', 'helper_organisation']),
        address: 'helper_email',
        whose: ({ personId, email }) => sql`(${personId}::uuid in (it.giver_person, it.helper_person)
          or lower(btrim(it.helper_email)) = ${email})`,
        erase: 'delete',
        endsAt: (period) => sql`least(it.ended_at, it.until_at) + ${period('mandate')}`,
        holdable: ['matter_id', 'giver_person', 'helper_person'],
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];
