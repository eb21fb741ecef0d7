import type { Agency } from '../../../../platform/agency/agency.ts';

/** The environment variable that fills each part of an agency's details. */
export const agencySettings = {
  operator: 'OPERATOR',
  email: 'CONTACT_EMAIL',
  phone: 'CONTACT_PHONE',
  hours: 'CONTACT_HOURS',
  dataProtection: 'DATA_PROTECTION_OFFICER',
  supervisor: 'SUPERVISORY_AUTHORITY',
} as const satisfies Record<keyof Agency, string>;

const parts = Object.keys(agencySettings) as (keyof Agency)[];

/** The parts nobody has entered yet. */
export const missingParts = (agency: Agency): (keyof Agency)[] => parts.filter((part) => agency[part].length === 0);
