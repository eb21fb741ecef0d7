import { expect, test } from 'vitest';
import { mapPlace } from './map-place.ts';

// Middles of the outlines of two city states and of the Saarland, and the south of Bayern, read from the picture.
test.each([
  ['Berlin', 52.517, 13.42, 482, 275],
  ['Hamburg', 53.563, 10.025, 265, 163],
  ['Saarland', 49.376, 6.88, 65, 591],
  ['Bayern, south', 47.271, 10.18, 275, 792],
])('%s lies where it is drawn', (_name, lat, lon, x, y) => {
  const place = mapPlace({ lat, lon });
  expect(Math.hypot(place.x - x, place.y - y)).toBeLessThan(6);
});
