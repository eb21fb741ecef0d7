import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedRegister } from '../../../../test/support/register-file.ts';
import { compareRegister } from './compare-register.ts';
import { losesTooMany } from './loses-too-many.ts';

const units = inventedRegister();
const known = units.map((unit) => ({ ...unit, id: unit.ars }));

test('every unit is in exactly one part, and the order of the file changes nothing', () => {
  fc.assert(
    fc.property(
      fc.subarray(units),
      fc.subarray(known),
      fc.shuffledSubarray(units, { minLength: units.length }),
      (file, before, shuffled) => {
        const diff = compareRegister(before, file);
        expect(diff.added.length + diff.renamed.length + diff.changed.length + diff.same).toBe(file.length);
        expect(diff.gone.length + diff.renamed.length + diff.changed.length + diff.same).toBe(before.length);
        expect(compareRegister(before, shuffled)).toMatchObject({ same: before.length, gone: [] });
      },
    ),
  );
});

test('a name cut at 50 characters is no other name', () => {
  const name = 'Neu-Muster am Großen Beispielsee, Stadt der langen Namen und Wege';
  const [first] = known;
  const diff = compareRegister([{ ...first!, name }], [{ ...units[0]!, name: name.slice(0, 50) }]);
  expect(diff).toMatchObject({ same: 1, renamed: [] });
});

test('one unit in ten may go, more is asked about', () => {
  const lost = (gone: number, rest: number) =>
    losesTooMany({
      added: [],
      renamed: [],
      changed: [],
      same: rest,
      gone: Array.from({ length: gone }, () => known[0]!),
    });
  expect([lost(1, 9), lost(2, 9), lost(0, 0)]).toEqual([false, true, false]);
});
