import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import {
  decisionFaults,
  deviatesFromOrder,
  releaseFault,
  type DecisionDraft,
  type DecisionFrame,
  type Signature,
} from './decision.ts';
import type { Consent } from './ministry-consent.ts';
import type { Standing } from './ranking.ts';

const ids = Array.from({ length: 9 }, (_, index) => `b${index + 1}`);
const standings = ids.map((interestId, index): Standing => ({
  interestId,
  rank: index + 1,
  mean: 90 - index,
  low: 80,
  high: 95,
  reviews: 2,
}));
const frame: DecisionFrame = {
  standings,
  shortlist: [],
  places: { planned: 6, most: 8 },
  budget: { totalCents: 70_000_00, perPlaceCents: 10_000_00 },
  quorum: 4,
  voters: ['p1', 'p2', 'p3', 'p4', 'p5'],
  now: fromBerlin('2018-03-01'),
};
const draft: DecisionDraft = {
  selected: ids.slice(0, 6),
  reserve: ids.slice(6, 8),
  present: ['p1', 'p2', 'p3', 'p4'],
  numberReason: '',
  orderReason: '',
  budgetChecked: false,
  budgetNote: '',
  metAt: fromBerlin('2018-02-27', '10:00'),
  answerUntil: fromBerlin('2018-04-01'),
  reserveValidUntil: fromBerlin('2018-12-01'),
};

test('with a shortlist nobody else is chosen', () => {
  const shortlist = ids.slice(0, 7);
  const faults = (over: Partial<DecisionDraft>) => decisionFaults({ ...draft, ...over }, { ...frame, shortlist });
  expect(faults({ reserve: ['b7'] })).toEqual([]);
  expect(faults({})).toEqual(['off-shortlist']);
});

test.each<[string, Partial<DecisionDraft>, string[]]>([
  ['six in order', {}, []],
  [
    'seven without words',
    { selected: ids.slice(0, 7), reserve: ids.slice(7), budgetChecked: true },
    ['number-needs-reason'],
  ],
  [
    'seven without a look at the budget',
    { selected: ids.slice(0, 7), reserve: ids.slice(7), numberReason: 'dicht' },
    ['budget-unchecked'],
  ],
  [
    'seven as it should be',
    { selected: ids.slice(0, 7), reserve: ids.slice(7), numberReason: 'dicht', budgetChecked: true },
    [],
  ],
  [
    'eight cost too much',
    { selected: ids.slice(0, 8), reserve: [], numberReason: 'dicht', budgetChecked: true },
    ['budget-exceeded'],
  ],
  [
    'nine are more than the call allows',
    { selected: ids, reserve: [], numberReason: 'dicht', budgetChecked: true },
    ['more-than-most', 'budget-exceeded'],
  ],
  ['five need words too', { selected: ids.slice(0, 5), reserve: ids.slice(5) }, ['number-needs-reason']],
  [
    'the seventh before the sixth',
    { selected: [...ids.slice(0, 5), 'b7'], reserve: ['b6', 'b8'] },
    ['order-needs-reason'],
  ],
  ['one selected and reserve', { reserve: ['b6'] }, ['twice']],
  ['a stranger', { selected: [...ids.slice(0, 5), 'x'] }, ['unknown-interest', 'order-needs-reason']],
  ['three in the room', { present: ['p1', 'p2', 'p3'] }, ['no-quorum']],
  ['the same person twice in the room', { present: ['p1', 'p2', 'p3', 'p3'] }, ['no-quorum']],
  ['someone in the room who is out', { present: ['p1', 'p2', 'p3', 'p4', 'p6'] }, ['outsider-present']],
  ['an answer until yesterday', { answerUntil: fromBerlin('2018-02-28') }, ['answer-date-missing']],
  ['a list without end', { reserveValidUntil: null }, ['reserve-date-missing']],
])('%s', (_name, over, faults) => {
  expect(decisionFaults({ ...draft, ...over }, frame)).toEqual(faults);
});

test('taking the best in order never needs a reason for the order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), (selected, reserve) => {
      const taken = { ...draft, selected: ids.slice(0, selected), reserve: ids.slice(selected, selected + reserve) };
      expect(deviatesFromOrder(taken, standings)).toBe(false);
    }),
  );
});

test('equals may stand in any order', () => {
  const equal = standings.map((standing) => (standing.rank === 7 ? { ...standing, rank: 6 } : standing));
  expect(deviatesFromOrder({ ...draft, selected: [...ids.slice(0, 5), 'b7'], reserve: ['b6', 'b8'] }, equal)).toBe(
    false,
  );
});

const signed = (...people: string[]): Signature[] => people.map((personId) => ({ personId, hash: 'h' }));
const release = {
  signatures: signed('p1', 'p2', 'p3'),
  hash: 'h',
  needed: 3,
  releaser: 'lead',
  soleReviewers: [],
  consent: 'agreed' as Consent,
};

test.each<[string, Partial<typeof release> & { soleReviewers?: readonly string[] }, string | null]>([
  ['three signatures', {}, null],
  ['two signatures', { signatures: signed('p1', 'p2') }, 'too-few-signatures'],
  ['one person three times', { signatures: signed('p1', 'p1', 'p1') }, 'too-few-signatures'],
  [
    'one under an earlier text',
    { signatures: [...signed('p1', 'p2'), { personId: 'p3', hash: 'earlier' }] },
    'too-few-signatures',
  ],
  ['the releaser signed', { releaser: 'p1' }, 'has-signed'],
  [
    'a paper signature entered by the releaser',
    { signatures: [...signed('p1', 'p2'), { personId: 'p3', hash: 'h', enteredBy: 'lead' }] },
    'has-signed',
  ],
  ['the releaser was the only one to rate a bid', { soleReviewers: ['lead'] as never[] }, 'scored-alone'],
  ['the ministry has no say', { consent: 'not-needed' }, null],
  ['the ministry was not asked', { consent: 'not-asked' }, 'ministry-not-asked'],
  ['the ministry has not answered', { consent: 'waiting' }, 'ministry-waiting'],
  ['the ministry said no', { consent: 'refused' }, 'ministry-refused'],
  ['the embargo is not over', { consent: 'embargo' }, 'embargo'],
])('release with %s: %s', (_name, over, fault) => {
  expect(releaseFault({ ...release, ...over })).toBe(fault);
});
