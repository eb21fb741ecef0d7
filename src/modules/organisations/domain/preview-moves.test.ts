import { expect, test } from 'vitest';
import { inventedUnit } from '../../../../test/support/register-file.ts';
import type { KnownPlace, RegisterDiff } from './compare-register.ts';
import { placesConcerned, previewMoves } from './preview-moves.ts';
import type { Proposal } from './propose-successors.ts';

const known = (ars: string, name: string): KnownPlace => ({ ...inventedUnit({ ars, name }), id: name });
const gross = known('989515001003', 'Großprobe');
const klein = known('989515001004', 'Kleinprobe');
const felden = known('989520000002', 'Straßfelden');
const aue = inventedUnit({ ars: '989515001005', name: 'Probe an der Aue' });
const diff = (more: Partial<RegisterDiff>): RegisterDiff => ({
  added: [],
  gone: [],
  renamed: [],
  changed: [],
  same: 0,
  ...more,
});
const proposal = (kind: Proposal['kind'], ...links: Proposal['links']): Proposal => ({
  id: kind,
  kind,
  links,
  populationGap: 0,
});
const into = (from: KnownPlace, to: Proposal['links'][number]['to'], share = 1) => ({ from, to, share });
const standing = (...names: string[]) => names.map((name) => ({ placeId: name, id: name, name, people: 2 }));

test.each([
  [
    'alone in a merger: moves',
    diff({ gone: [gross, klein], added: [aue] }),
    [proposal('merger', into(gross, aue), into(klein, aue))],
    ['Kleinprobe'],
    ['Kleinprobe moves Probe an der Aue'],
  ],
  [
    'two in a merger: both wait',
    diff({ gone: [gross, klein], added: [aue] }),
    [proposal('merger', into(gross, aue), into(klein, aue))],
    ['Kleinprobe', 'Großprobe'],
    ['Großprobe merge Probe an der Aue', 'Kleinprobe merge Probe an der Aue'],
  ],
  [
    'into a neighbour where somebody stands',
    diff({ gone: [klein], changed: [{ before: gross, after: gross }] }),
    [proposal('incorporation', into(klein, gross))],
    ['Kleinprobe', 'Großprobe'],
    ['Kleinprobe merge Großprobe'],
  ],
  [
    'another name, with and without another key',
    diff({ gone: [klein], added: [aue], renamed: [{ before: felden, after: { ...felden, label: 'Neufelden' } }] }),
    [proposal('key-change', into(klein, aue))],
    ['Kleinprobe', 'Straßfelden'],
    ['Kleinprobe renamed Probe an der Aue', 'Straßfelden renamed Neufelden'],
  ],
  ['nobody can tell where', diff({ gone: [klein] }), [], ['Kleinprobe'], ['Kleinprobe alone null']],
  ['nobody stands there', diff({ gone: [klein] }), [], [], []],
])('%s', (_, changes, proposals, names, expected) => {
  const moves = previewMoves(changes, proposals, standing(...names));
  expect(moves.map(({ organisation, what, to }) => `${organisation.name} ${what} ${to}`)).toEqual(expected);
  expect(placesConcerned(changes)).toEqual(expect.arrayContaining(names));
});
