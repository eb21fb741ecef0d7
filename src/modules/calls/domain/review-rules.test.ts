import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import type { CallContent } from './call-content.ts';
import { isOut, mayOpen, waitsForChair, type Conflict } from './conflict.ts';
import { formalFault, formalItemsOf, type FormalFinding, type FormalItem } from './formal-check.ts';
import { endOfDayIn, feedbackDraft, nextInReserve, outcomeOf } from './notices.ts';

test.each<[Conflict | null, boolean, boolean, boolean]>([
  [null, false, false, false],
  [{ declared: 'none', out: null }, false, true, false],
  [{ declared: 'excluded', out: null }, true, false, true],
  [{ declared: 'concern', out: null }, true, false, true],
  [{ declared: 'unknown', out: null }, true, false, true],
  [{ declared: 'concern', out: false }, false, true, false],
  [{ declared: 'none', out: true }, true, false, false],
])('%j: out %s, may open %s, waits for the chair %s', (conflict, out, open, waits) => {
  expect([isOut(conflict), mayOpen(conflict), conflict !== null && waitsForChair(conflict)]).toEqual([
    out,
    open,
    waits,
  ]);
});

const content = {
  sections: [],
  rules: { signOff: 'needed', partners: { least: 1 } },
} as unknown as CallContent;
const all = (over: Partial<Record<FormalItem, FormalFinding['result']>> = {}, note = ''): FormalFinding[] =>
  formalItemsOf(content).map((item) => ({ item, result: over[item] ?? 'met', note }));

test.each<[string, Parameters<typeof formalFault>[0], FormalFinding[], string, ReturnType<typeof formalFault>]>([
  ['all met', 'ok', all(), '', null],
  ['something missing', 'ok', all({ partners: 'missing' }), '', 'not-all-met'],
  ['not judged', 'ok', all().slice(1), '', 'incomplete'],
  ['waived without words', 'ok', all({ partners: 'waived' }), '', 'waiver-unexplained'],
  ['waived with words', 'ok', all({ partners: 'waived' }, 'kommt per Post'), '', null],
  ['cure', 'cure', all({ 'sign-off': 'missing' }), 'Es fehlt', null],
  ['cure without words', 'cure', all({ 'sign-off': 'missing' }), ' ', 'reason-missing'],
  ['cure of nothing', 'cure', all(), 'Es fehlt', 'nothing-missing'],
  ['cure of what nothing heals', 'cure', all({ eligible: 'missing' }), 'Verein', 'not-curable'],
  ['rejected', 'rejected', all({ eligible: 'missing' }), 'Verein', null],
])('formal check, %s', (_name, outcome, findings, reason, fault) => {
  expect(formalFault(outcome, findings, { content, reason })).toBe(fault);
});

test('the reserve list goes by rank until it ends', () => {
  const waiting = [
    { interestId: 'c', reserveRank: 3 },
    { interestId: 'b', reserveRank: 2 },
  ];
  const until = fromBerlin('2018-12-01');
  expect(nextInReserve(waiting, until, fromBerlin('2018-11-30', '23:59:59'))?.interestId).toBe('b');
  expect(nextInReserve(waiting, until, until)).toBeNull();
  expect(nextInReserve([], until, fromBerlin('2018-04-01'))).toBeNull();
  expect(outcomeOf({ selected: ['a'], reserve: ['b', 'c'] }, 'c')).toEqual({ outcome: 'reserve', reserveRank: 2 });
});

test('a period ends at midnight Berlin time, also over the change to summer time', () => {
  expect(endOfDayIn(fromBerlin('2018-03-20', '15:00'), 7)).toBe(fromBerlin('2018-03-28'));
});

test('the starting point of the feedback holds comments of those who count, and nothing of others', () => {
  const judgement = { state: 'submitted' as const, out: false };
  const draft = feedbackDraft(
    [
      { ...judgement, reviewer: 'b', scores: { will: { points: 3, comment: 'Der Rat steht dahinter.' } } },
      { ...judgement, reviewer: 'a', scores: { will: { points: 0, comment: 'Kein Ziel genannt' } } },
      { ...judgement, reviewer: 'c', out: true, scores: { will: { points: 0, comment: 'Unsinn' } } },
    ],
    [{ key: 'will', weight: 1, title: { de: 'Wille' }, question: { de: '?' } }],
  );
  expect(draft).toEqual({ will: 'Der Rat steht dahinter. Kein Ziel genannt.' });
});
