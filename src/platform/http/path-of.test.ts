import { expect, test } from 'vitest';
import { pathOf } from './path-of.ts';

test.each([
  'http://127.0.0.1',
  'https://kommune.example:8443/',
  'http://h/de/aufrufe/x?seite=//2#a',
  'http://h/#/a',
  'http://[::1]:80/de/%C3%A4',
])('the path of %s is what URL says', (url) => {
  const request = new Request(url);
  expect(pathOf(request)).toBe(new URL(request.url).pathname);
});
