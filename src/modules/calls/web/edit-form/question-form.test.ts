import { expect, test } from 'vitest';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { questionsOf } from '../../domain/call-content.ts';
import { defaultSections, furtherQuestions } from '../../domain/default-sections.ts';
import { conditionSources, questionToForm, readQuestion } from './question-form.ts';

const questions = [...questionsOf({ sections: defaultSections }), ...furtherQuestions];

test.each(questions.map((question) => [question.key, question] as const))(
  'what the form of %s shows is what it saves',
  (_, question) => {
    const { key: _key, version: _version, ...values } = question;
    expect(readQuestion(questionToForm(question))).toEqual({ ok: true, value: values });
  },
);

test.each([
  [[['type', 'short-text']], { 'title.de': 'required' }],
  [[['title.de', 'Frage']], { type: 'required' }],
  [
    [
      ['type', 'single-choice'],
      ['title.de', 'Frage'],
      ['option.0.label.de', 'Nur eine'],
    ],
    { 'option.0.label.de': 'required' },
  ],
  [
    [
      ['type', 'long-text'],
      ['title.de', 'Frage'],
      ['longest', 'viele'],
    ],
    { longest: 'number' },
  ],
  [
    [
      ['type', 'file'],
      ['title.de', 'Frage'],
      ['largest', '21'],
    ],
    { largest: 'number' },
  ],
  [
    [
      ['type', 'date'],
      ['title.de', 'Frage'],
      ['when.a', 'yes'],
      ['when.b', 'no'],
    ],
    { when: 'several' },
  ],
] as [[string, string][], object][])('%j is refused: %j', (fields, errors) => {
  expect(readQuestion(new FormValues(fields))).toEqual({ ok: false, errors });
});

test('limits of another type don’t stay', () => {
  const read = readQuestion(
    new FormValues([
      ['type', 'date'],
      ['title.de', 'Frage'],
      ['longest', '10'],
      ['option.0.label.de', 'A'],
    ]),
  );
  expect(read).toEqual({ ok: true, value: { type: 'date', title: { de: 'Frage' } } });
});

test('a condition may look at earlier choices only', () => {
  const before = conditionSources({ sections: defaultSections }, 'joint-municipalities', null).map(({ key }) => key);
  expect(before).toEqual(['municipality-kind', 'joint-bid']);
  expect(conditionSources({ sections: defaultSections }, null, 'municipality').map(({ key }) => key)).toEqual(before);
});
