import { sql } from '../../../platform/db/database.ts';
import type { PersonalRecord } from '../../../platform/personal-data.ts';

/** What the platform itself keeps; it is no module, so it is said here. */
export const platformRecords = [
  {
    name: 'letter',
    controller: 'agency',
    basis: 'public-task',
    recipients: ['administrators'],
    category: 'contact',
    ends: { anchor: 'sent', periods: ['letter'] },
    tables: [
      {
        table: 'platform.mail',
        address: 'recipient',
        columns: ['recipient', 'subject', 'body', 'language', 'kind', 'created_at', 'sent_at'],
        withheld: ['recipient_id', 'message_id', 'attachment', 'last_error'],
        whose: ({ personId, email }) => sql`(recipient_id = ${personId}::uuid or lower(btrim(recipient)) = ${email})`,
        erase: 'delete',
        endsAt: (period) => sql`programme_at + ${period('letter')}`,
        holdable: ['recipient_id', 'about_id'],
      },
    ],
  },
  {
    name: 'record',
    controller: 'agency',
    basis: 'legal-duty',
    recipients: ['administrators', 'agency-staff'],
    category: 'record',
    ends: { anchor: 'recorded', periods: ['record'] },
    tables: [
      {
        table: 'platform.audit_detail',
        columns: ['detail'],
        withheld: ['salt'],
        // An address is looked for in the text, as details are free.
        whose: ({ personId, email }) => sql`((kind = 'accounts.person' and id = ${personId}::uuid)
          or position(${email}::text in lower(detail::text)) > 0)`,
        erase: 'delete',
        endsAt: (period) => sql`(select line.programme_at + ${period('record')} from platform.audit_line line
          where (line.kind, line.id, line.position) = (it.kind, it.id, it.position))`,
        holdable: ['id'],
      },
      {
        table: 'platform.api_result',
        columns: ['created_at', 'status'],
        withheld: ['body', 'etag', 'key_digest', 'location', 'request_digest', 'token_id'],
        whose: ({ personId }) => sql`it.person_id = ${personId}::uuid`,
        erase: 'delete',
        // Technical time: an answer that is kept for a repeated request.
        endsAt: (period) => sql`platform.now() - clock_timestamp() + it.created_at + ${period('network')}`,
        holdable: [],
      },
      {
        table: 'platform.audit_line',
        columns: ['act', 'kind', 'programme_at'],
        withheld: ['actor', 'on_behalf', 'recorded_at'],
        whose: ({ pseudonym }) => sql`actor = ${pseudonym}`,
        erase: 'delete',
        isUnnamed: true,
        holdable: [],
      },
    ],
  },
  {
    name: 'network',
    controller: 'agency',
    basis: 'public-task',
    recipients: ['nobody'],
    category: 'security',
    ends: { anchor: 'recorded', periods: ['network'] },
    tables: [
      {
        table: 'platform.rate_limit',
        columns: [],
        withheld: ['bucket', 'window_start', 'count'],
        // Only a digest of the connection's address: nobody's without knowing it.
        whose: () => sql`false`,
        erase: 'delete',
        // Technical time, as the windows are.
        endsAt: (period) => sql`platform.now() - clock_timestamp() + window_start + ${period('network')}`,
        holdable: [],
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];
