import { expect, test } from 'vitest';
import { placeCounts } from './place-counts.ts';

test('a place that is offered is not taken yet', () => {
  expect(placeCounts(['accepted', 'contracted', 'selected', 'reserve', 'declined', 'withdrawn'], 4)).toEqual({
    places: 4,
    accepted: 2,
    offered: 1,
    free: 1,
  });
  expect(placeCounts(['accepted', 'accepted'], 1).free).toBe(0);
});
