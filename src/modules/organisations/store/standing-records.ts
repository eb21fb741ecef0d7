import { sql } from '../../../platform/db/database.ts';
import type { PersonalRecord } from '../../../platform/personal-data.ts';

/** Who wants to speak for an organisation, and who looked up where it is reached. */
export const standingRecords = [
  {
    name: 'claim',
    controller: 'agency',
    basis: 'public-task',
    recipients: ['own-organisation', 'agency-staff'],
    category: 'identity',
    ends: { anchor: 'role-ended', periods: ['role'] },
    tables: [
      {
        table: 'organisations.claim',
        columns: ['kind', 'name', 'role', 'function_title', 'state', 'way', 'reason', 'created_at', 'decided_at'],
        withheld: [
          'organisation_id',
          'code_digest',
          'code_way',
          'code_until',
          'code_attempts',
          'codes_made',
          'decided_by',
        ],
        whose: ({ personId }) => sql`person_id = ${personId}::uuid`,
        erase: 'delete',
        endsAt: (period) => sql`decided_at + ${period('role')}`,
        holdable: ['person_id'],
      },
    ],
  },
  {
    name: 'handover',
    controller: 'joint',
    basis: 'public-task',
    recipients: ['own-organisation', 'agency-staff'],
    category: 'identity',
    ends: { anchor: 'role-ended', periods: ['role'] },
    tables: [
      {
        table: 'organisations.handover',
        columns: ['state', 'ends_at', 'started_at', 'answered_at', 'done_at'],
        withheld: ['organisation_id', 'from_person', 'to_person', 'started_by'],
        whose: ({ personId }) => sql`(from_person = ${personId}::uuid or to_person = ${personId}::uuid)`,
        erase: 'delete',
        endsAt: (period) => sql`coalesce(done_at, answered_at) + ${period('role')}`,
        holdable: ['from_person', 'to_person'],
      },
    ],
  },
  {
    name: 'absence',
    controller: 'joint',
    basis: 'public-task',
    recipients: ['own-organisation', 'agency-staff'],
    category: 'identity',
    ends: { anchor: 'role-ended', periods: ['role'] },
    tables: [
      {
        table: 'organisations.absence',
        columns: ['from_at', 'until_at', 'mail', 'created_at', 'ended_at'],
        withheld: ['organisation_id', 'person_id', 'deputy_id'],
        whose: ({ personId }) => sql`(person_id = ${personId}::uuid or deputy_id = ${personId}::uuid)`,
        erase: 'delete',
        endsAt: (period) => sql`until_at + ${period('role')}`,
        holdable: ['person_id', 'deputy_id'],
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];
