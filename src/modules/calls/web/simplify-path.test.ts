import germany from '@svg-maps/germany';
import { expect, test } from 'vitest';
import { simplifyPath } from './simplify-path.ts';

test.each([
  ['m 0,0 10,0 0,10 -10,0 z', 1, 'M0 0L10 0L10 10L0 10Z'],
  ['M0 0 L5 0.2 L10 0 L10 10 L0 10 Z', 1, 'M0 0L10 0L10 10L0 10Z'],
  ['m 0,0 10,0 0,10 -10,0 z m 50,50 0.1,0 0,0.1 -0.1,0 z', 1, 'M0 0L10 0L10 10L0 10Z'],
])('%s', (path, tolerance, simple) => {
  expect(simplifyPath(path, tolerance)).toBe(simple);
});

test('the outlines of all Länder become small and stay there', () => {
  const { locations } = germany as unknown as { locations: readonly { path: string }[] };
  const outlines = locations.map(({ path }) => simplifyPath(path, 2.5));
  expect(outlines.filter((outline) => outline === '')).toEqual([]);
  expect(outlines.join('').length).toBeLessThan(16_000);
});
