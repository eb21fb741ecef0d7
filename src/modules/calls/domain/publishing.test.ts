import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { refusedDifferences } from './amendment-rules.ts';
import { questionsOf, type CallContent, type Question } from './call-content.ts';
import { callDifferences } from './call-differences.ts';
import { freeName, slugOf } from './call-slug.ts';
import { defaultCallContent } from './default-content.ts';
import { moveQuestion, moveSection, putQuestion, removeQuestion, removeSection } from './form-edits.ts';
import { conditionsLookBack, publicationFaults } from './publication-check.ts';

const times = { opensAt: fromBerlin('2018-01-15'), closesAt: fromBerlin('2018-02-13') };
const content = defaultCallContent(times);
const now = fromBerlin('2018-01-20');
const keys = questionsOf(content).map(({ key }) => key);
const change = (key: string, over: Partial<Question>): CallContent => {
  const question = questionsOf(content).find((found) => found.key === key)!;
  return { ...content, sections: putQuestion(content.sections, '', { ...question, version: 2, ...over }) };
};
const faultsOf = (after: Partial<CallContent>, phase: 'announced' | 'open' | 'closed', moved = {}) =>
  refusedDifferences({
    before: { content, ...times },
    after: { content: { ...content, ...after }, ...times, ...moved },
    phase,
    now,
  }).map(({ fault }) => fault);

test('the default form asks each question once and every condition looks back', () => {
  expect(new Set(keys).size).toBe(keys.length);
  expect(conditionsLookBack(content)).toBe(true);
});

test('a new call lacks exactly what only the agency knows', () => {
  expect(publicationFaults({ content, fileNumber: '', closesAt: times.closesAt }, now)).toEqual([
    'title',
    'summary',
    'purpose',
    'what-you-get',
    'themes',
    'file-number',
    'budget',
    'contact',
    'hours',
  ]);
});

test('a call doesn’t differ from itself, however it went through JSON', () => {
  const copy = JSON.parse(JSON.stringify(content)) as CallContent;
  expect(callDifferences({ content, ...times }, { content: copy, ...times })).toEqual([]);
});

test('moving questions away and back leaves the form as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...keys), (key) => {
      const down = moveQuestion(content.sections, key, 1);
      const last = content.sections.some(({ questions }) => questions.at(-1)?.key === key);
      const back = last ? down : moveQuestion(down, key, -1);
      expect(back).toEqual(content.sections);
      expect(
        questionsOf({ ...content, sections: down })
          .map((question) => question.key)
          .toSorted(),
      ).toEqual(keys.toSorted());
    }),
  );
  expect(moveSection(content.sections, 'municipality', -1)).toEqual(content.sections);
});

test('removing anything never leaves a condition on a question that is gone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.constantFrom(...content.sections.map(({ key }) => key)),
      (question, section) => {
        const sections = removeSection(removeQuestion(content.sections, question), section);
        expect(conditionsLookBack({ ...content, sections })).toBe(true);
      },
    ),
  );
});

test.each([
  ['a deadline later', {}, 'open', { closesAt: fromBerlin('2018-02-20') }, []],
  ['a deadline earlier', {}, 'open', { closesAt: fromBerlin('2018-02-01') }, ['deadline-earlier']],
  ['a deadline that is over', {}, 'announced', { closesAt: fromBerlin('2018-01-19') }, ['deadline-over']],
  ['a deadline after the deadline', {}, 'closed', { closesAt: fromBerlin('2018-02-20') }, ['frozen-after-deadline']],
  [
    'other weights',
    { criteria: content.criteria.map((one) => ({ ...one, weight: 1 })) },
    'open',
    {},
    Array(5).fill('frozen-while-open'),
  ],
  ['other weights before the form opens', { criteria: [] }, 'announced', {}, []],
  ['fewer who may apply', { eligible: ['county'] as const }, 'open', {}, ['fewer-may-apply']],
  ['another phone number after the deadline', { contact: { ...content.contact, phone: '1' } }, 'closed', {}, []],
  ['a longer text', change('motivation', { longest: 1200 }), 'open', {}, []],
  ['a shorter text', change('motivation', { longest: 900 }), 'open', {}, ['form-gets-harder']],
  ['a duty', change('budget-note', { optional: false }), 'open', {}, ['form-gets-harder']],
])('amending with %s', (_, after, phase, moved, faults) => {
  expect(faultsOf(after, phase as 'open', moved)).toEqual(faults);
});

test('addresses are plain and free', () => {
  expect(slugOf('Müßige Städte & Wälder, 2018!')).toBe('muessige-staedte-waelder-2018');
  expect(slugOf('نداء')).toBe('aufruf');
  expect(freeName('aufruf', ['aufruf', 'aufruf-2'])).toBe('aufruf-3');
});
