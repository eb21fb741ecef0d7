import { expect, test } from 'vitest';
import { bareAddresses } from './bare-addresses.ts';

test('an address in a right-to-left letter is free of direction marks, names keep theirs', () => {
  expect(bareAddresses('رمز \u2068123456\u2069:\n\u2068http://localhost:3000/ar/anmelden/abc\u2069\n')).toBe(
    'رمز \u2068123456\u2069:\nhttp://localhost:3000/ar/anmelden/abc\n',
  );
});

test('a letter without marks stays as it is', () => {
  expect(bareAddresses('Öffnen Sie https://example.org/de/.')).toBe('Öffnen Sie https://example.org/de/.');
});
