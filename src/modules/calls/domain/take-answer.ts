import { asList, draftFaultOf, isListQuestion, type Fault } from './answers.ts';
import type { Question } from './call-content.ts';
import { mergeChoices, mergeTexts } from './merge-answers.ts';

type Value = string | readonly string[];

/** What somebody sends for a question, with the revision the page showed. */
export type GivenAnswer = { question: string; value: Value; revision: number };

/** What became of it. `theirs` is what stands there; where people have to choose, both are shown. */
export type TakenAnswer =
  | { kind: 'same'; question: string; revision: number }
  | { kind: 'written'; question: string; revision: number; value: Value }
  | { kind: 'merged'; question: string; revision: number; value: Value }
  | { kind: 'conflict'; question: string; revision: number; mine: Value; theirs: Value }
  | { kind: 'fault'; question: string; fault: Fault };

type Stored = { value: Value; revision: number } | undefined;

/** Takes an answer: writes it, merges it with what somebody else wrote meanwhile, or leaves both to the people. */
export function takeAnswer(question: Question, given: GivenAnswer, { stored, base }: { stored: Stored; base: Value | undefined }): TakenAnswer {
  const { key } = question;
  const { value, revision } = given;
  const current = stored?.revision ?? 0;
  if (stored !== undefined && equal(stored.value, value)) return { kind: 'same', question: key, revision: current };
  if (stored === undefined && isEmpty(value)) return { kind: 'same', question: key, revision: current };
  const fault = draftFaultOf(question, value);
  if (fault !== null && fault.kind !== 'too-long') return { kind: 'fault', question: key, fault };
  if (stored === undefined || current === revision) return { kind: 'written', question: key, revision: current + 1, value };
  if (base !== undefined && equal(base, value)) return { kind: 'same', question: key, revision: current };
  const merged = mergeInto(question, { base, mine: value, theirs: stored.value });
  return merged === null
    ? { kind: 'conflict', question: key, revision: current, mine: value, theirs: stored.value }
    : { kind: 'merged', question: key, revision: current + 1, value: merged };
}

const equal = (one: Value, other: Value): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? one === other
    : asList(one).length === asList(other).length && asList(one).every((item) => asList(other).includes(item));

const isEmpty = (value: Value): boolean => asList(value).every((item) => item.trim() === '');

function mergeInto(question: Question, { base, mine, theirs }: { base: Value | undefined; mine: Value; theirs: Value }): Value | null {
  if (isListQuestion(question)) return mergeChoices(asList(base), { mine: asList(mine), theirs: asList(theirs) });
  if (question.type !== 'long-text' || typeof base !== 'string' || typeof mine !== 'string' || typeof theirs !== 'string') return null;
  const merged = mergeTexts(base, { mine, theirs });
  return merged.ok ? merged.value : null;
}
