import { expect, test } from 'vitest';
import { unitNameObstacle, unitsInOrder, withUnitsBelow, type Unit } from './unit-tree.ts';

const unit = (id: string, partOf: string | null, position: number): Unit => ({
  id,
  name: `Einheit ${id}`,
  partOf,
  position,
});
const units = [unit('c', 'a', 3), unit('d', 'c', 1), unit('b', null, 2), unit('a', null, 1), unit('e', 'a', 2)];

test('every unit is followed by what belongs to it', () => {
  expect(unitsInOrder(units).map(({ id, depth }) => `${id}${depth}`)).toEqual(['a0', 'e1', 'c1', 'd2', 'b0']);
  expect(unitsInOrder([])).toEqual([]);
});

test('a unit and everything below it', () => {
  expect([...withUnitsBelow(units, 'a')].sort()).toEqual(['a', 'c', 'd', 'e']);
  expect([...withUnitsBelow(units, 'b')]).toEqual(['b']);
});

test.each([
  [{ name: ' einheit B ', partOf: null }, 'name-taken'],
  [{ id: 'b', name: 'Einheit B', partOf: null }, null],
  [{ name: 'Einheit b', partOf: 'a' }, null],
  [{ name: '  ', partOf: null }, 'no-name'],
  [{ name: 'a'.repeat(201), partOf: null }, 'name-too-long'],
] as const)('%j: %s', (wanted, obstacle) => {
  expect(unitNameObstacle(units, wanted)).toBe(obstacle);
});
