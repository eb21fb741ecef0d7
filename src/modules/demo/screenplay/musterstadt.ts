import type { Bid } from './bid.ts';

/** What the visitor's own town says, if nobody finishes it by hand. */
export const musterstadt: Bid = {
  place: 'Musterstadt',
  beginsOn: '2018-01-18',
  handsInOn: '2018-02-12',
  time: '23:55',
  quality: 3.4,
  topics: ['general', 'social', 'planning'],
  motivation:
    'In Musterstadt arbeiten Integration, Personalamt und Internationales seit 2016 an einem Tisch. Mit Plätzen in drei Ämtern möchten wir Wissen weitergeben, das beim Aufbau von Kommunen gebraucht wird.',
  departments: 'Allgemeine Verwaltung, Soziales, Stadtplanung.',
  places: 4,
  months: 12,
  hours: 39,
  experience: 'some',
  council: 'yes',
  partner: { kind: 'migrant-organisation', name: 'Brückenverein Musterstadt (Demo)' },
};
