import { expect, test } from 'vitest';
import { instant } from '../../../platform/time/instant.ts';
import { sampleCallContent } from '../factories.ts';
import { questionsOf } from './call-content.ts';
import type { PlaceFacts } from './interest-record.ts';
import { isFromRegister, prefillAnswers } from './prefill-answers.ts';

const place: PlaceFacts = {
  id: 'p',
  level: 'gemeinde',
  ars: null,
  label: 'Musterstadt',
  type: 'Stadt',
  landLabel: 'Hessen',
  kreisLabel: 'Landkreis Muster',
  population: 23_400,
  plz: '12345',
};
const content = sampleCallContent();
const kindOf = (over: Partial<PlaceFacts>): unknown =>
  prefillAnswers(content, { ...place, ...over }).find(({ question }) => question === 'municipality-kind')?.value;

test('every fact the form asks for and the register knows stands there already', () => {
  expect(prefillAnswers(content, place)).toEqual([
    { question: 'municipality-name', value: 'Musterstadt' },
    { question: 'municipality-kind', value: 'municipality' },
    { question: 'municipality-population', value: '23400' },
    { question: 'municipality-land', value: 'Hessen' },
  ]);
  expect(prefillAnswers(content, null)).toEqual([]);
});

test.each([
  [{}, 'municipality'],
  [{ type: 'Kreisfreie Stadt' }, 'county-free'],
  [{ level: 'kreis', type: 'Stadtkreis' }, 'county-free'],
  [{ level: 'kreis', type: 'Landkreis' }, 'county'],
  [{ level: 'district', type: 'Bezirk' }, 'city-district'],
  [{ level: 'verband', type: 'Samtgemeinde' }, 'association'],
  [{ level: 'land', type: 'Land' }, undefined],
])('the kind of %j is %s', (over, kind) => {
  expect(kindOf(over)).toBe(kind);
});

test('an answer counts as the register’s until somebody writes another', () => {
  const [name] = questionsOf(content).filter(({ key }) => key === 'municipality-name');
  if (name === undefined) throw new Error('no question');
  const answered = (value: string) =>
    isFromRegister(name, {
      place,
      answers: [{ question: name.key, value, revision: 1, changedAt: instant(0), changedBy: null }],
    });
  expect([answered('Musterstadt'), answered('Musterstadt am See'), answered('')]).toEqual([true, false, false]);
});
