import { expect, test } from 'vitest';
import { personalTablesOf } from '../../../modules.ts';
import { columnTexts } from '../texts/columns/column-texts.ts';

test('every field that is told to a person has a name', () => {
  const columns = new Set(personalTablesOf().flatMap((table) => table.columns));
  const { staff } = columnTexts.catalogues;
  expect(
    [...columns].filter((column) => !Object.hasOwn(staff?.de ?? {}, `column.${column.replaceAll('_', '-')}`)),
  ).toEqual([]);
});
