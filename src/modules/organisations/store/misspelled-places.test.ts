import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { officialRegister } from '../../../../test/support/official-register.ts';
import { inventedRegister } from '../../../../test/support/register-file.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { readRegisterFile } from '../actions/read-register-file.ts';
import { analyzeRegister } from './analyze-register.ts';
import { searchPlaces } from './search-places.ts';
import { insertPlaces } from './write-places.ts';

/** What each text finds among the first three hits, where that is not what was meant. */
async function missed(db: Db, meant: readonly (readonly [string, string])[]): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const [typed, label] of meant) {
    const labels = (await searchPlaces(db, { text: typed, limit: 8 })).slice(0, 3).map((hit) => hit.label);
    if (!labels.includes(label)) wrong.push({ typed, label, labels });
  }
  return wrong;
}

const invented = [
  ['Mustr', 'Musterstadt'],
  ['Mustes', 'Musterstadt'],
  ['Musters', 'Musterstadt'],
  ['Mutser', 'Musterstadt'],
  ['Msuter', 'Musterstadt'],
  ['Musste', 'Musterstadt'],
  ['Muster', 'Musterstadt'],
  ['Musterstat', 'Musterstadt'],
  ['Musterstatd', 'Musterstadt'],
  ['Musterstad', 'Musterstadt'],
  ['Musterschtadt', 'Musterstadt'],
  ['Mustestadt', 'Musterstadt'],
  ['umsterstadt', 'Musterstadt'],
  ['Probeh', 'Probehafen'],
  ['Probhaf', 'Probehafen'],
  ['Prbehaf', 'Probehafen'],
  ['Porbeha', 'Probehafen'],
  ['Probehfn', 'Probehafen'],
  ['Probehaven', 'Probehafen'],
  ['Probbehafen', 'Probehafen'],
  ['Grosp', 'Großprobe'],
  ['Grossbr', 'Großprobe'],
  ['Großprbe', 'Großprobe'],
  ['Klienpr', 'Kleinprobe'],
  ['Kleinbro', 'Kleinprobe'],
  ['Übugen', 'Übungen'],
  ['Ubunge', 'Übungen'],
  ['Uebugn', 'Übungen'],
  ['Strasfe', 'Straßfelden'],
  ['Staßfelden', 'Straßfelden'],
  ['Auetl', 'Auetal'],
  ['Beispeil', 'Beispielkreis'],
] as const;

test(
  'names that are not there as they were typed, whole or only begun',
  inTransaction(async (db) => {
    const places = inventedRegister().map((unit) => ({ id: newId(), unit }));
    await insertPlaces(db, places, { validFrom: '2025-10-31' });
    expect(await missed(db, invented)).toEqual([]);
  }),
);

const official = [
  ['Müchen', 'München'],
  ['Munchn', 'München'],
  ['Hambrg', 'Hamburg'],
  ['Hmabu', 'Hamburg'],
  ['Frankfrut', 'Frankfurt am Main'],
  ['Frnkf', 'Frankfurt am Main'],
  ['Stutgart', 'Stuttgart'],
  ['Düseldorf', 'Düsseldorf'],
  ['Dortmud', 'Dortmund'],
  ['Leibzig', 'Leipzig'],
  ['Drseden', 'Dresden'],
  ['Hanover', 'Hannover'],
  ['Nürnbreg', 'Nürnberg'],
  ['Gelsenkrichen', 'Gelsenkirchen'],
  ['Gelsnk', 'Gelsenkirchen'],
  ['Wuppet', 'Wuppertal'],
  ['Sarbrücken', 'Saarbrücken'],
  ['Osnabrük', 'Osnabrück'],
  ['Osnbr', 'Osnabrück'],
  ['Heidlb', 'Heidelberg'],
  ['Reklinghausen', 'Recklinghausen'],
  ['Garmisch Partenkichen', 'Garmisch-Partenkirchen'],
  ['Beverts', 'Beverstedt'],
  ['Krefled', 'Krefeld'],
  ['Kefel', 'Krefeld'],
  ['Maintahl', 'Maintal'],
  ['Aidligen', 'Aidlingen'],
  ['Hofhi', 'Hofheim am Taunus'],
  ['Neuupp', 'Neuruppin'],
  ['Hameln-Pyrmot', 'Landkreis Hameln-Pyrmont'],
  ['Donau-Reis', 'Landkreis Donau-Ries'],
  ['Tübigen', 'Tübingen'],
  ['Mönchngl', 'Mönchengladbach'],
  ['Ingosta', 'Ingolstadt'],
  ['Schwrin', 'Schwerin'],
] as const;

// Registered only where the files lie: without them there is nothing to skip.
if (officialRegister.isThere) {
  test(
    'the same among all 12,401 units of the official register',
    inTransaction(async (db) => {
      const register = readRegisterFile(officialRegister.csv());
      if (!register.ok || register.kind !== 'register') throw new Error('unreadable');
      const places = register.file.units.map((unit) => ({ id: newId(), unit }));
      await insertPlaces(db, places, { validFrom: '2025-10-31' });
      await analyzeRegister(db);
      expect(await missed(db, official)).toEqual([]);
    }),
  );
}
