import { only, type Row } from './route-row.ts';

const reading = ['administrator', 'auditor', 'data-protection-officer'] as const;
const readingPeople = ['administrator', 'data-protection-officer'] as const;
const unknown = '01980000-0000-7000-8000-000000000000';

/** What each persona gets in the administration. */
export const administrationAccess: Readonly<Record<string, Row>> = {
  'administration.show-overview': { gives: only(200, ...reading) },
  'administration.list-people': { gives: only(200, ...readingPeople) },
  'administration.show-person': {
    at: ({ cast }) => ({ person: cast.people.coordinator ?? '' }),
    gives: only(200, ...readingPeople),
  },
  'administration.give-role': {
    at: ({ cast }) => ({ person: cast.people.coordinator ?? '' }),
    gives: only(422, 'administrator'),
  },
  'administration.end-role': {
    at: ({ cast }) => ({ person: cast.people.coordinator ?? '' }),
    gives: only(404, 'administrator'),
  },
  'administration.list-jobs': { gives: only(200, ...reading) },
  'administration.run-job': { gives: only(404, 'administrator') },
  'administration.list-letters': { gives: only(200, ...reading) },
  'administration.show-letter': { at: () => ({ letter: unknown }), gives: only(404, ...reading) },
  'administration.retry-letter': { at: () => ({ letter: unknown }), gives: only(404, 'administrator') },
  'administration.cancel-letter': { at: () => ({ letter: unknown }), gives: only(404, 'administrator') },
  'administration.open-recipient': { at: () => ({ letter: unknown }), gives: only(404, ...readingPeople) },
  'administration.list-audit': { gives: only(200, ...reading) },
  'administration.export-audit': { gives: only(200, ...reading) },
  'administration.show-chain': { at: () => ({ kind: 'calls.call', id: unknown }), gives: only(404, ...reading) },
};
