import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

test.each([
  '/de/aufrufe/modellkommunen-2018',
  '#f-name',
  '?seite=2',
  'aufrufe/12:30',
  'https://www.bund.de/x',
  'mailto:kontakt@example.org',
  'tel:+49561000',
  'sms:?body=Hallo',
])('%s stays as it is', (address) => {
  expect(safeHref(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://example.org/1',
])('%j leads nowhere', (address) => {
  expect(safeHref(address)).toBe('#');
});
