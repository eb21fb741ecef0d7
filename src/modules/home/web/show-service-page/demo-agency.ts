import type { Agency } from '../../../../platform/agency/agency.ts';

/** The agency of a demo: an address nobody lives at, and a number that belongs to nobody. */
export const demoAgency: Agency = {
  operator: ['Servicestelle (Demo)', 'Musterweg 1', '00000 Musterstadt'],
  email: 'servicestelle@demo.invalid',
  phone: '0000 12345-0',
  hours: [
    { first: 1, last: 4, opens: '09:00', closes: '15:00' },
    { first: 5, last: 5, opens: '09:00', closes: '12:00' },
  ],
  dataProtection: [
    'Datenschutz der Servicestelle (Demo)',
    'Musterweg 1, 00000 Musterstadt',
    'datenschutz@demo.invalid',
  ],
  supervisor: ['Aufsicht für den Datenschutz (Demo)', 'Beispielplatz 2, 00000 Musterstadt'],
};
