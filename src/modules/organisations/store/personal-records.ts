import { sql } from '../../../platform/db/database.ts';
import type { PersonalRecord } from '../../../platform/personal-data.ts';

/** Who is what where. */
export const membershipRecords = [
  {
    name: 'membership',
    controller: 'joint',
    basis: 'public-task',
    recipients: ['own-organisation', 'agency-staff'],
    category: 'identity',
    ends: { anchor: 'role-ended', periods: ['role'] },
    tables: [
      {
        table: 'organisations.membership',
        columns: ['role', 'function_title', 'created_at', 'ended_at'],
        withheld: ['organisation_id', 'unit_id', 'deputy_for'],
        whose: ({ personId }) => sql`person_id = ${personId}::uuid`,
        erase: 'delete',
        endsAt: (period) => sql`ended_at + ${period('role')}`,
        holdable: ['person_id'],
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];
