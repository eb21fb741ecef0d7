import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findParts } from './find-parts.ts';

const part = fc.record({ area: fc.integer({ min: 1, max: 400 }), population: fc.integer({ min: 0, max: 10_000 }) });

test('parts that make up the whole are found among others, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.array(part, { maxLength: 8 }), (own, others) => {
      const whole = {
        area: own.reduce((sum, { area }) => sum + area, 0),
        population: own.reduce((sum, { population }) => sum + population, 0),
        tolerance: 0.01,
      };
      const found = findParts([...others, ...own], whole);
      expect(found.reduce((sum, { area }) => sum + area, 0)).toBe(whole.area);
      expect(findParts([...own, ...others].toReversed(), whole).reduce((sum, { area }) => sum + area, 0)).toBe(
        whole.area,
      );
    }),
  );
});

test('among several sets the one whose population fits best', () => {
  const one = { area: 30, population: 900 };
  const other = { area: 30, population: 1_000 };
  expect(findParts([one, other], { area: 30, population: 1_010, tolerance: 0.1 })).toEqual([other]);
});

test('too many equal parts are given up in time', () => {
  const parts = Array.from({ length: 40 }, (_, index) => ({ area: 10 + index / 1000, population: 0 }));
  const began = performance.now();
  expect(findParts(parts, { area: 121.5, population: 0, tolerance: 0.0001 })).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2000);
});
