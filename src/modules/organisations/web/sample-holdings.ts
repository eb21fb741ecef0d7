import type { Holding } from '../../../platform/module.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';

/** What somebody holds, for the gallery: a role, an interest with a date, a seat that stays. */
export const sampleHoldings: readonly Holding[] = [
  { title: 'Koordination', line: 'Hält Angaben und Personen der Kommune aktuell.', until: null, moves: true },
  {
    title: 'Kommunale Partnerschaften für Entwicklungspolitik und Migration 2018',
    line: 'Interessenbekundung für Musterstadt fertigstellen',
    until: fromBerlin('2018-02-13'),
    moves: true,
  },
  { title: 'Sitz in einem Auswahlgremium', line: 'Ein Sitz gehört der Person.', until: null, moves: false },
];
