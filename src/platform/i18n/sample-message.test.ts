import { expect, test } from 'vitest';
import { sampleMessage } from './sample-message.ts';

test.each([
  ['Guten Tag', ['Guten Tag']],
  ['{name}: <link>mehr</link>', ['‹name›: mehr']],
  ['{days, plural, one {# Tag} other {# Tage}}', ['1 Tag', '5 Tage']],
  ['{kind, select, town {Stadt {n, number}} other {Ort {n, number}}}', ['Stadt 1', 'Stadt 5']],
])('%s', (body, lines) => {
  expect(sampleMessage(body, 'de')).toEqual(lines);
});
