import { asList, draftFaultOf, isListQuestion, type Fault } from './answers.ts';
import type { Question } from './call-content.ts';
import { joinTexts } from './join-texts.ts';
import { mergeChoices, mergeTexts } from './merge-answers.ts';

type Value = string | readonly string[];

/**
 * What somebody sends for a question, with the revision the page showed. Who was shown two versions sends the own one
 * with the choice: to leave the stored one (`theirs`), or nothing decided yet (`open`).
 */
export type GivenAnswer = { question: string; value: Value; revision: number; choice?: 'theirs' | 'open' };

/** What became of it. `theirs` is what stands there; where people have to choose, both are shown, and texts also joined. */
export type TakenAnswer =
  | { kind: 'same'; question: string; revision: number }
  | { kind: 'written'; question: string; revision: number; value: Value }
  | { kind: 'merged'; question: string; revision: number; value: Value }
  | { kind: 'conflict'; question: string; revision: number; mine: Value; theirs: Value; joined: Value }
  | { kind: 'fault'; question: string; fault: Fault };

type Stored = { value: Value; revision: number } | undefined;

/** Takes an answer: writes it, merges it with what somebody else wrote meanwhile, or leaves both to the people. */
export function takeAnswer(
  question: Question,
  given: GivenAnswer,
  { stored, base }: { stored: Stored; base: Value | undefined },
): TakenAnswer {
  const { key } = question;
  const { value, revision } = given;
  const current = stored?.revision ?? 0;
  if (changesNothing(value, stored)) return { kind: 'same', question: key, revision: current };
  const meeting = { base, mine: value, theirs: stored?.value ?? '', revision: current };
  if (given.choice !== undefined) return afterChoice(question, given, meeting);
  const fault = draftFaultOf(question, value);
  // What somebody typed is kept even where it can't be handed in like this; only what nobody can type is refused.
  if (fault?.kind === 'not-an-option') return { kind: 'fault', question: key, fault };
  return isNewest(stored, revision)
    ? { kind: 'written', question: key, revision: current + 1, value }
    : settle(question, meeting);
}

const isNewest = (stored: Stored, revision: number): boolean => stored === undefined || stored.revision === revision;

type Meeting = { base: Value | undefined; mine: Value; theirs: Value; revision: number };

/** Somebody else wrote meanwhile: who changed nothing leaves theirs, what can be merged is, the rest is for people. */
function settle(question: Question, meeting: Meeting): TakenAnswer {
  const { key } = question;
  const { base, mine, revision } = meeting;
  if (base !== undefined && equal(base, mine)) return { kind: 'same', question: key, revision };
  const merged = mergeInto(question, meeting);
  return merged === null
    ? conflictOf(question, meeting)
    : { kind: 'merged', question: key, revision: revision + 1, value: merged };
}

/** The stored version was chosen as it stood then; what somebody wrote since is for people again. */
const afterChoice = (question: Question, { choice, revision }: GivenAnswer, meeting: Meeting): TakenAnswer =>
  choice === 'theirs' && meeting.revision === revision
    ? { kind: 'same', question: question.key, revision }
    : conflictOf(question, meeting);

/** Both versions, for people. A text is offered joined, too; of everything else the own version is what can be edited. */
function conflictOf({ key, type }: Question, { base, mine, theirs, revision }: Meeting): TakenAnswer {
  const joined =
    type === 'long-text'
      ? joinTexts(base === undefined ? undefined : textOf(base), { mine: textOf(mine), theirs: textOf(theirs) })
      : mine;
  return { kind: 'conflict', question: key, revision, mine, theirs, joined };
}

const textOf = (value: Value): string => asList(value)[0] ?? '';

const equal = (one: Value, other: Value): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? one === other
    : asList(one).length === asList(other).length && asList(one).every((item) => asList(other).includes(item));

const changesNothing = (value: Value, stored: Stored): boolean =>
  stored === undefined ? isEmpty(value) : equal(stored.value, value);

const isEmpty = (value: Value): boolean => asList(value).every((item) => item.trim() === '');

function mergeInto(question: Question, { base, mine, theirs }: Meeting): Value | null {
  if (isListQuestion(question)) return mergeChoices(asList(base), { mine: asList(mine), theirs: asList(theirs) });
  if (question.type !== 'long-text' || base === undefined) return null;
  const merged = mergeTexts(textOf(base), { mine: textOf(mine), theirs: textOf(theirs) });
  return merged.ok ? merged.value : null;
}
