import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from './call-content.ts';
import { takeAnswer } from './take-answer.ts';

const question = (over: Partial<Question> = {}): Question => ({
  key: 'q',
  version: 1,
  type: 'long-text',
  title: { de: 'Frage' },
  ...over,
});

const text = fc.string({ maxLength: 20 });

test('whoever saves on the newest revision writes; whoever is behind never overwrites', () => {
  fc.assert(
    fc.property(text, text, text, fc.nat(5), fc.nat(5), (base, mine, theirs, revision, ahead) => {
      const stored = { value: theirs, revision: revision + ahead };
      const taken = takeAnswer(question(), { question: 'q', value: mine, revision }, { stored, base });
      // What each outcome may say, whichever it is.
      const allowed = {
        same: mine === theirs || mine === base,
        written: ahead === 0,
        merged: ahead > 0,
        conflict: taken.kind === 'conflict' && taken.mine === mine && taken.theirs === theirs,
        fault: false,
      };
      expect([taken.kind, allowed[taken.kind]]).toEqual([taken.kind, true]);
    }),
  );
});

test('what somebody typed is stored, wrong or too long; what can’t be chosen is not', () => {
  const given = (value: string) => ({ question: 'q', value, revision: 0 });
  const nothing = { stored: undefined, base: undefined };
  expect(takeAnswer(question({ type: 'email' }), given('keine'), nothing).kind).toBe('written');
  expect(takeAnswer(question({ type: 'yes-no' }), given('keine'), nothing).kind).toBe('fault');
  expect(takeAnswer(question({ longest: 3 }), given('zu lang'), nothing).kind).toBe('written');
  expect(takeAnswer(question(), given('  '), nothing).kind).toBe('same');
});

test('choices of two people are joined without asking', () => {
  const choices = question({
    type: 'multiple-choice',
    options: ['a', 'b', 'c'].map((key) => ({ key, label: { de: key } })),
  });
  const given = { question: 'q', value: ['a', 'c'], revision: 1 };
  const taken = takeAnswer(choices, given, { stored: { value: ['a', 'b'], revision: 2 }, base: ['a'] });
  expect(taken).toMatchObject({ kind: 'merged', value: ['a', 'b', 'c'] });
});

test('who was shown two versions decides; what a third person wrote since is shown again', () => {
  const decide = (choice: 'theirs' | 'open', seen: number) =>
    takeAnswer(
      question(),
      { question: 'q', value: 'A', revision: seen, choice },
      { stored: { value: 'C', revision: 3 }, base: 'B' },
    );
  expect(decide('theirs', 3)).toEqual({ kind: 'same', question: 'q', revision: 3 });
  expect(decide('theirs', 2)).toMatchObject({ kind: 'conflict', mine: 'A', theirs: 'C', revision: 3 });
  expect(decide('open', 3)).toMatchObject({ kind: 'conflict', mine: 'A', theirs: 'C', revision: 3 });
});

test('a text that both changed is offered joined, everything else as it was typed', () => {
  const clash = (type: Question['type']) =>
    takeAnswer(
      question({ type }),
      { question: 'q', value: '2', revision: 1 },
      { stored: { value: '3', revision: 2 }, base: '1' },
    );
  expect(clash('long-text')).toMatchObject({ kind: 'conflict', joined: '3\n2' });
  expect(clash('number')).toMatchObject({ kind: 'conflict', joined: '2' });
});
