import { sql } from '../../../platform/db/database.ts';
import type { PersonalRecord } from '../../../platform/personal-data.ts';

/** What the module keeps to keep its promises. */
export const privacyRecords = [
  {
    name: 'request',
    controller: 'agency',
    basis: 'legal-duty',
    recipients: ['administrators'],
    category: 'record',
    ends: { anchor: 'closed', periods: ['request', 'export'] },
    tables: [
      {
        table: 'privacy.export',
        columns: ['made_at', 'expires_at'],
        withheld: ['content'],
        whose: ({ personId, email }) => sql`(person_id = ${personId}::uuid
          or request_id in (select id from privacy.request where lower(btrim(email)) = ${email}))`,
        erase: 'delete',
        endsAt: () => sql`it.expires_at`,
        holdable: [],
      },
      {
        table: 'privacy.request',
        columns: ['kind', 'email', 'channel', 'asked_at', 'done_at', 'taken_back_at'],
        withheld: ['outcome', 'entered_by'],
        address: 'email',
        whose: ({ personId, email }) =>
          sql`((person_id = ${personId}::uuid or lower(btrim(email)) = ${email}) and it.kind = 'export')`,
        erase: 'delete',
        // That somebody asked and was answered can be shown until claims are barred; who it was, only by the list of erasures.
        endsAt: (period) => sql`coalesce(it.done_at, it.taken_back_at) + ${period('request')}`,
        holdable: ['person_id'],
      },
      {
        table: 'privacy.erasure',
        columns: ['erased_at'],
        withheld: ['person_id', 'address_salt', 'address_digest'],
        // Nobody's: an id and a digest that mean nothing any more, for the case that a backup comes back.
        whose: () => sql`false`,
        erase: 'delete',
        isUnnamed: true,
        holdable: [],
      },
    ],
  },
  {
    name: 'hold',
    controller: 'agency',
    basis: 'legal-duty',
    recipients: ['administrators'],
    category: 'record',
    ends: { anchor: 'closed', periods: ['request'] },
    tables: [
      {
        table: 'privacy.hold',
        columns: ['reason', 'placed_at', 'until_at', 'lifted_at'],
        withheld: ['held_id', 'placed_by', 'lifted_by'],
        whose: ({ personId }) => sql`${personId}::uuid in (placed_by, lifted_by)`,
        erase: { placed_by: 'null', lifted_by: 'null' },
        eraseAtEnd: { reason: `'–'`, placed_by: 'null', lifted_by: 'null' },
        endsAt: (period) => sql`case when reason <> '–'
          then least(coalesce(lifted_at, until_at), until_at) + ${period('request')} end`,
        holdable: [],
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];
