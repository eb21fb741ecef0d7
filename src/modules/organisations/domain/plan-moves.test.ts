import { expect, test } from 'vitest';
import { planMoves, type PlaceWay } from './plan-moves.ts';

const organisation = (name: string) => ({ id: name.toLowerCase(), name });
const way = (from: string, to: string, more: Partial<PlaceWay> = {}): PlaceWay => ({
  from,
  to,
  kind: 'merger',
  share: 1,
  ...more,
});

test.each<[string, PlaceWay[], string[], string[], string[]]>([
  ['nobody stands there', [way('a', 'n')], [], [], []],
  ['one follows', [way('a', 'n'), way('b', 'n')], ['a'], [], ['a to n: moves']],
  ['two would meet: both stay', [way('a', 'n'), way('b', 'n')], ['a', 'b'], [], ['a to n: merge', 'b to n: merge']],
  ['somebody is there already', [way('a', 'n', { kind: 'incorporation' })], ['a'], ['n'], ['a to n: merge']],
  [
    'split up: a person says where to, the larger part is proposed',
    [way('a', 'n', { kind: 'split', share: 0.25 }), way('a', 'm', { kind: 'split', share: 0.75 })],
    ['a'],
    [],
    ['a to m: split'],
  ],
  [
    'one part of a split is no way for the whole',
    [way('a', 'n', { kind: 'split', share: 0.4 })],
    ['a'],
    [],
    ['a to n: split'],
  ],
  [
    'a split does not keep another from following',
    [way('a', 'n', { kind: 'split', share: 0.4 }), way('b', 'n')],
    ['a', 'b'],
    [],
    ['a to n: split', 'b to n: moves'],
  ],
])('%s', (_, ways, from, to, expected) => {
  const bound = (places: string[]) => new Map(places.map((place) => [place, organisation(place)]));
  const moves = planMoves(ways, { from: bound(from), to: bound(to) });
  expect(moves.map((move) => `${move.organisation.name} to ${move.to}: ${move.fate}`)).toEqual(expected);
});
