import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import {
  discussedOf,
  firstViewFaults,
  longestSentence,
  standingLines,
  type FirstView,
  type FirstViewLine,
  type RecordedFirstView,
} from './first-view.ts';

const line = (interestId: string, leaning: FirstViewLine['leaning'] = 'open', sentence = ''): FirstViewLine => ({
  interestId,
  leaning,
  sentence,
});
const view: FirstView = { heldOn: '2018-03-01', tookPart: ['p1', 'p2'], lines: [line('a', 'for'), line('b')] };
const frame = { discussed: ['a', 'b'], voters: ['p1', 'p2', 'p3'], today: '2018-03-01' };

test.each<[string, Partial<FirstView>, string[]]>([
  ['all said, on the day itself', {}, []],
  ['one interest left out', { lines: [line('a')] }, ['leaning-missing']],
  ['a sentence at the limit', { lines: [line('a'), line('b', 'open', 'x'.repeat(longestSentence))] }, []],
  [
    'a sentence beyond it',
    { lines: [line('a'), line('b', 'open', 'x'.repeat(longestSentence + 1))] },
    ['sentence-too-long'],
  ],
  ['no day', { heldOn: '' }, ['date-missing']],
  ['no such day', { heldOn: '2018-13-01' }, ['date-missing']],
  ['a day to come', { heldOn: '2018-03-02' }, ['date-ahead']],
  ['nobody took part', { tookPart: [] }, ['nobody-took-part']],
  ['somebody without a vote took part', { tookPart: ['p1', 'guest'] }, ['outsider-took-part']],
])('%s', (_name, over, faults) => {
  expect(firstViewFaults({ ...view, ...over }, frame)).toEqual(faults);
});

test('the panel talks about the shortlist, or about all where there is none', () => {
  const all = [{ state: 'in-review' as const }, { state: 'in-review' as const }];
  expect(discussedOf(all)).toEqual(all);
  expect(discussedOf([...all, { state: 'shortlisted' as const }])).toEqual([{ state: 'shortlisted' }]);
});

test('a correction holds, and says what was first', () => {
  const version = (number: number, lines: readonly FirstViewLine[]): RecordedFirstView => ({
    ...view,
    lines,
    version: number,
    recordedAt: fromBerlin('2018-03-01', `1${number}:00`),
    recordedBy: 'p1',
  });
  expect(standingLines([])).toEqual([]);
  expect(
    standingLines([
      version(1, [line('a', 'for'), line('b')]),
      version(2, [line('a'), line('b')]),
      version(3, [line('a', 'against'), line('b'), line('c', 'for')]),
    ]).map(({ interestId, leaning, before }) => [interestId, leaning, before]),
  ).toEqual([
    ['a', 'against', 'for'],
    ['b', 'open', null],
    ['c', 'for', null],
  ]);
});
