import { everybody, only } from './route-row.ts';
import type { Row } from './route-row.ts';

const guards = ['administrator', 'data-protection-officer'] as const;
const unknown = '01980000-0000-7000-8000-000000000000';
/** Everybody with an account, about themselves. */
const forOneself = (status: number): Row['gives'] => ({ ...everybody(status), visitor: 401 });
const file = (format: string) => () => ({ request: unknown, format });

/** The routes of the module privacy: about oneself, and what who guards personal data does. */
export const privacyAccess: Readonly<Record<string, Row>> = {
  'privacy.show-own-data': { gives: forOneself(200) },
  'privacy.ask-export': { gives: forOneself(303) },
  'privacy.fetch-export': { at: file('json'), gives: forOneself(404) },
  'privacy.show-erase-own': { gives: forOneself(200) },
  'privacy.erase-own': { gives: forOneself(303) },
  'privacy.take-back': { gives: forOneself(404) },
  'privacy.show-board': { gives: only(200, ...guards) },
  'privacy.enter-request': { gives: only(422, ...guards) },
  'privacy.take-back-entered': { gives: only(404, ...guards) },
  'privacy.place-hold': { gives: only(422, ...guards) },
  'privacy.end-hold': { gives: only(404, ...guards) },
  'privacy.answer-archive': { gives: only(404, ...guards) },
  'privacy.change-period': { gives: only(422, ...guards) },
  'privacy.fetch-entered-export': { at: file('json'), gives: only(404, ...guards) },
  'privacy.show-record': { gives: only(200, ...guards, 'auditor') },
  'privacy.fetch-record': { at: () => ({ format: 'csv' }), gives: only(200, ...guards, 'auditor') },
};
