import { expect, test } from 'vitest';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { sampleCallContent, sampleTimes } from '../../factories.ts';
import type { CallFields } from './part.ts';
import { partForms } from './parts.ts';

const call: CallFields = {
  ...sampleCallContent({ documents: [{ title: { de: 'Merkblatt' }, href: '/de/wissen' }] }),
  ...sampleTimes,
  fileNumber: 'MK-1',
  slug: 'modellkommunen',
  programmeId: 'p',
};

test.each(Object.entries(partForms))('what the form of %s shows is what it saves', (_, part) => {
  const read = part.read(part.toForm(call));
  expect(read).toEqual({ ok: true, values: Object.fromEntries(part.fields.map((field) => [field, call[field]])) });
});

test('no two parts cover the same value', () => {
  const fields = Object.values(partForms).flatMap((part) => [...part.fields]);
  expect(fields.toSorted()).toEqual([...new Set(fields)].toSorted());
});

const termsWith = (over: Record<string, string>) => {
  const form = partForms.terms.toForm(call);
  return partForms.terms.read(
    new FormValues(
      form
        .names()
        .flatMap((name) =>
          (over[name] === undefined ? form.all(name) : [over[name]]).map((value) => [name, value] as const),
        ),
    ),
  );
};

test.each([
  [{ closesOn: '2018-01-14' }, { closesOn: 'order' }],
  [{ closesOn: '2018-02-30' }, { closesOn: 'date' }],
  [{ opensTime: '25:00' }, { opensTime: 'time' }],
  [{ planned: '0' }, { planned: 'number' }],
  [{ totalCents: 'viel' }, { totalCents: 'money' }],
])('the terms with %j are refused: %j', (over, errors) => {
  expect(termsWith(over as Record<string, string>)).toEqual({ ok: false, errors });
});

test.each([
  [{ 'size.2.below': '200000' }, { 'size.2.below': 'open-end' }],
  [{ 'size.1.below': '' }, { 'size.2.below': 'open-end' }],
  [{ 'size.1.below': '20000' }, { 'size.1.below': 'twice' }],
  [{ 'size.0.below': 'klein' }, { 'size.0.below': 'number' }],
])('size classes with %j are refused: %j', (over, errors) => {
  expect(termsWith(over as Record<string, string>)).toEqual({ ok: false, errors });
});

test('size classes: a row without name goes, the rest is sorted and keeps its keys', () => {
  const read = termsWith({ 'size.1.label.de': '', 'size.1.label.en': '', 'size.0.below': '50.000'.replace('.', '') });
  expect(read.ok && read.values.sizeClasses?.map(({ key, below }) => [key, below])).toEqual([
    ['small', 50_000],
    ['large', null],
  ]);
});

test('a deadline may lie within a day', () => {
  const read = termsWith({ closesTime: '12:00' });
  expect(read.ok && read.values.closesAt).toBe(fromBerlin('2018-02-12', '12:00'));
});
