import { sql } from '../../../platform/db/database.ts';
import type { PersonalRecord, PersonalTable, Subject } from '../../../platform/personal-data.ts';

const ofPerson = ({ personId }: Subject) => sql`person_id = ${personId}::uuid`;
const ofSession = ({ personId }: Subject) =>
  sql`session_id in (select id from accounts.session where person_id = ${personId}::uuid)`;
const byPerson: Pick<PersonalTable, 'whose' | 'erase' | 'holdable'> = {
  whose: ofPerson,
  erase: 'delete',
  holdable: ['person_id'],
};
const common = {
  controller: 'agency',
  recipients: ['administrators'],
  ends: { anchor: 'served', periods: [] },
} as const;

/** Proofs and devices of sign-in; ended ones are swept by the module's own job. */
export const securityRecords = [
  {
    ...common,
    name: 'factor',
    basis: 'legal-duty',
    category: 'security',
    ends: { anchor: 'account-erased', periods: [] },
    tables: [
      {
        ...byPerson,
        table: 'accounts.passkey',
        columns: ['name', 'created_at', 'used_at'],
        withheld: ['credential_id', 'public_key', 'counter', 'transports'],
      },
      {
        ...byPerson,
        table: 'accounts.totp',
        columns: ['created_at', 'confirmed_at'],
        withheld: ['secret', 'last_step', 'key_id'],
      },
      {
        ...byPerson,
        table: 'accounts.recovery_code',
        columns: ['created_at', 'used_at'],
        withheld: ['digest', 'salt'],
      },
    ],
  },
  {
    ...common,
    name: 'device',
    basis: 'legal-duty',
    category: 'security',
    tables: [
      { ...byPerson, table: 'accounts.device', columns: ['first_seen_at', 'last_seen_at'], withheld: ['digest'] },
      { ...byPerson, table: 'accounts.alarm', columns: ['created_at', 'used_at', 'expires_at'], withheld: ['digest'] },
    ],
  },
  {
    ...common,
    name: 'address',
    basis: 'public-task',
    category: 'contact',
    tables: [
      {
        ...byPerson,
        table: 'accounts.address_change',
        columns: ['new_email', 'old_email', 'created_at', 'confirmed_at', 'objected_at'],
        withheld: ['code_digest', 'attempts', 'objection_digest', 'session_id', 'expires_at', 'objection_until'],
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];

/** Accounts that go to somebody else; swept a week later by the module's own job. */
export const handoverRecords = [
  {
    ...common,
    name: 'handover',
    basis: 'public-task',
    category: 'contact',
    tables: [
      {
        ...byPerson,
        table: 'accounts.handover',
        columns: ['new_email', 'old_email', 'created_at', 'confirmed_at'],
        withheld: ['code_digest', 'attempts', 'asked_by', 'approved_by', 'reason', 'expires_at'],
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];

/** Who signs in with a card, and the card. */
export const wayRecords = [
  {
    ...common,
    name: 'card',
    basis: 'public-task',
    category: 'security',
    recipients: ['own-organisation', 'agency-staff'],
    tables: [
      {
        ...byPerson,
        table: 'accounts.card',
        columns: ['created_at', 'expires_at', 'ended_at'],
        withheld: ['digest', 'made_by'],
      },
      {
        ...byPerson,
        table: 'accounts.card_holder',
        columns: ['created_at', 'untold_since'],
        withheld: ['organisation_id', 'contact_id'],
      },
    ],
  },
  {
    ...common,
    name: 'provider',
    basis: 'public-task',
    category: 'security',
    recipients: ['nobody'],
    tables: [
      {
        ...byPerson,
        table: 'accounts.provider_link',
        columns: ['issuer'],
        withheld: ['subject', 'browser_digest', 'code_digest', 'attempts', 'is_strong', 'next_path', 'expires_at'],
      },
      {
        table: 'accounts.provider_flow',
        columns: [],
        withheld: ['state_digest', 'browser_digest', 'nonce', 'verifier', 'language', 'next_path', 'expires_at'],
        whose: ofSession,
        erase: 'delete',
        holdable: [],
      },
      { ...byPerson, table: 'accounts.identity', columns: ['issuer', 'subject', 'created_at', 'used_at'] },
    ],
  },
] as const satisfies readonly PersonalRecord[];

/** Sign-in, sessions, and the person itself, which goes last. */
export const accountRecords = [
  {
    ...common,
    name: 'sign-in',
    basis: 'public-task',
    category: 'contact',
    tables: [
      {
        table: 'accounts.sign_in',
        address: 'email_folded',
        columns: ['email_folded', 'language', 'created_at', 'used_at'],
        withheld: ['token_digest', 'code_digest', 'next_path', 'attempts', 'expires_at'],
        whose: ({ email }) => sql`email_folded = ${email}`,
        erase: 'delete',
        holdable: [],
      },
    ],
  },
  {
    ...common,
    name: 'session',
    basis: 'public-task',
    category: 'security',
    tables: [
      {
        table: 'accounts.confirmation_code',
        columns: [],
        withheld: ['digest', 'attempts', 'expires_at'],
        whose: ofSession,
        erase: 'delete',
        holdable: [],
      },
      {
        table: 'accounts.ceremony',
        columns: [],
        withheld: ['kind', 'challenge', 'expires_at'],
        whose: ofSession,
        erase: 'delete',
        holdable: [],
      },
      {
        ...byPerson,
        table: 'accounts.api_token',
        columns: ['name', 'scopes', 'created_at', 'used_on', 'expires_at', 'ended_at'],
        withheld: ['digest', 'organisation_id'],
        endsAt: (period) => sql`coalesce(it.ended_at, it.expires_at) + ${period('network')}`,
      },
      {
        ...byPerson,
        table: 'accounts.session',
        columns: ['device', 'signed_in_by', 'factor', 'created_at', 'seen_at', 'expires_at'],
        withheld: [
          'digest',
          'previous_digest',
          'rotated_at',
          'next_path',
          'strong_until',
          'guesses',
          'next_guess_at',
        ].concat(['is_new_device', 'awaits_factor']),
      },
    ],
  },
  {
    ...common,
    name: 'account',
    basis: 'public-task',
    category: 'identity',
    recipients: ['administrators', 'own-organisation', 'agency-staff'],
    ends: { anchor: 'account-erased', periods: [] },
    tables: [
      {
        table: 'accounts.person',
        columns: ['name', 'email', 'language', 'created_at'],
        withheld: ['email_folded', 'pseudonym', 'erased_at'],
        whose: ({ personId }) => sql`id = ${personId}::uuid`,
        erase: 'delete',
        holdable: ['id'],
        root: {
          // A new pseudonym: the audit's lines name nobody from then on.
          blanked: {
            email: `''`,
            email_folded: `'erased:' || id::text`,
            language: `'de'`,
            pseudonym: 'gen_random_uuid()::text',
            demo_label: 'null',
            demo_rank: 'null',
            erased_at: 'platform.now()',
          },
          spent: sql`erased_at is not null`,
        },
      },
    ],
  },
] as const satisfies readonly PersonalRecord[];
