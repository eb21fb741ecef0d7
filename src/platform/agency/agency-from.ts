import type { Agency } from './agency.ts';
import { parseOpeningHours } from './opening-hours.ts';

/** The names an agency's details are entered under. */
export const agencyNames = {
  operator: 'OPERATOR',
  email: 'CONTACT_EMAIL',
  phone: 'CONTACT_PHONE',
  hours: 'CONTACT_HOURS',
  dataProtection: 'DATA_PROTECTION_OFFICER',
  supervisor: 'SUPERVISORY_AUTHORITY',
} as const satisfies Record<keyof Agency, string>;

type AgencyName = (typeof agencyNames)[keyof Agency];

/** An agency from what was entered; what is missing is empty. Lines are separated by `|`. */
export const agencyFrom = (entered: (name: AgencyName) => string): Agency => ({
  operator: linesOf(entered('OPERATOR')),
  email: entered('CONTACT_EMAIL'),
  phone: entered('CONTACT_PHONE'),
  hours: parseOpeningHours(entered('CONTACT_HOURS')) ?? [],
  dataProtection: linesOf(entered('DATA_PROTECTION_OFFICER')),
  supervisor: linesOf(entered('SUPERVISORY_AUTHORITY')),
});

const linesOf = (text: string): string[] => text.split('|').flatMap((line) => line.trim() || []);
