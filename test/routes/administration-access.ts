import { only, type Row } from './route-row.ts';

const reading = ['administrator', 'auditor', 'data-protection-officer'] as const;
const readingPeople = ['administrator', 'data-protection-officer'] as const;
const unknown = '01980000-0000-7000-8000-000000000000';

const text = () => ({ shown: 'en', catalogue: 'home', key: 'feedback.title' });

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
  'administration.list-languages': { gives: only(200, ...reading) },
  'administration.switch-language': { gives: only(404, 'administrator') },
  'administration.list-texts': { at: () => ({ shown: 'ar' }), gives: only(200, ...reading) },
  'administration.show-text': { at: text, gives: only(200, ...reading) },
  'administration.change-text': { at: text, gives: only(422, 'administrator') },
  'administration.review-text': { at: text, gives: only(422, 'administrator') },
  'administration.restore-text': { at: text, gives: only(303, 'administrator') },
  'administration.show-settings': { gives: only(200, ...reading) },
  'administration.show-setting': { at: () => ({ setting: 'CONTACT_PHONE' }), gives: only(200, 'administrator') },
  'administration.change-setting': { at: () => ({ setting: 'CONTACT_PHONE' }), gives: only(303, 'administrator') },
};
