import type { CallContent, Question, Section } from './call-content.ts';
import { questionsOf } from './call-content.ts';

/** Answers by question key: text, chosen keys, or the ids of files. Numbers and money are kept as typed; cents are derived. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong with an answer; `missing` only counts at submission. */
export type Fault =
  | { question: string; kind: 'missing' }
  | { question: string; kind: 'too-long'; longest: number; length: number }
  | {
      question: string;
      kind: 'not-a-number' | 'not-a-date' | 'not-an-email' | 'not-a-phone' | 'not-an-option' | 'not-money';
    }
  | { question: string; kind: 'too-small'; least: number }
  | { question: string; kind: 'too-large'; most: number };

const listTypes: ReadonlySet<Question['type']> = new Set(['multiple-choice', 'file']);

/** Whether a question may have several answers. */
export const isListQuestion = (question: Question): boolean => listTypes.has(question.type);

/** Whether a question is asked at all, given the answers so far. A question behind an unasked question isn't asked either. */
export function isAsked(question: Question, answers: Answers, content: CallContent): boolean {
  const { when } = question;
  if (when === undefined) return true;
  const before = questionsOf(content).find(({ key }) => key === when.question);
  if (before === undefined || !isAsked(before, answers, content)) return false;
  return asList(answers[when.question]).some((answer) => when.is.includes(answer));
}

/** The questions of a section that are asked, given the answers. */
export const askedQuestions = (section: Section, answers: Answers, content: CallContent): Question[] =>
  section.questions.filter((question) => isAsked(question, answers, content));

/** Everything that keeps a form from being handed in, in the order of the form. */
export const faultsOf = (content: CallContent, answers: Answers): Fault[] =>
  questionsOf(content)
    .filter((question) => isAsked(question, answers, content))
    .flatMap((question) => faultOf(question, answers[question.key]) ?? []);

/** What is wrong with one answer, or null. */
export function faultOf(question: Question, answer: string | readonly string[] | undefined): Fault | null {
  const values = asList(answer).filter((value) => value.trim() !== '');
  if (values.length === 0) {
    return question.optional === true ? null : { question: question.key, kind: 'missing' };
  }
  return formFault(question, values);
}

/** What is wrong with what was typed; empty is fine, as a draft may be unfinished. */
export function draftFaultOf(question: Question, answer: string | readonly string[] | undefined): Fault | null {
  const fault = faultOf(question, answer);
  return fault?.kind === 'missing' ? null : fault;
}

/** An answer as a list: none, one or several. */
export function asList(answer: string | readonly string[] | undefined): readonly string[] {
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
}

/** Characters as a person counts them; line ends count as one. */
export const lengthOf = (text: string): number => [...text.replaceAll('\r\n', '\n')].length;

type Check = (question: Question, first: string, values: readonly string[]) => Fault | null;

const unless = (isFine: boolean, fault: Fault): Fault | null => (isFine ? null : fault);

const mailbox = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]{2,}$/u;
const phone = /^[+\d(][\d\s()/.-]{4,30}$/u;

const checks: Record<Question['type'], Check> = {
  'short-text': (question, first) => tooLong(question, first),
  'long-text': (question, first) => tooLong(question, first),
  number: (question, first) => outOfRange(question, parseNumber(first), 'not-a-number'),
  money: (question, first) => outOfRange(question, parseMoney(first), 'not-money'),
  date: ({ key }, first) => unless(isDate(first), { question: key, kind: 'not-a-date' }),
  email: ({ key }, first) => unless(mailbox.test(first), { question: key, kind: 'not-an-email' }),
  phone: ({ key }, first) => unless(phone.test(first.trim()), { question: key, kind: 'not-a-phone' }),
  'single-choice': (question, _first, values) => unknownOption(question, values),
  'multiple-choice': (question, _first, values) => unknownOption(question, values),
  'yes-no': ({ key }, first) => unless(['yes', 'no'].includes(first), { question: key, kind: 'not-an-option' }),
  consent: ({ key }, first) => unless(first === 'yes', { question: key, kind: 'missing' }),
  file: () => null,
};

const formFault = (question: Question, values: readonly string[]): Fault | null =>
  checks[question.type](question, values[0] ?? '', values);

function tooLong(question: Question, text: string): Fault | null {
  const length = lengthOf(text);
  const longest = question.longest ?? (question.type === 'short-text' ? 200 : 5000);
  return length > longest ? { question: question.key, kind: 'too-long', longest, length } : null;
}

function outOfRange(question: Question, value: number | null, kind: 'not-a-number' | 'not-money'): Fault | null {
  if (value === null) return { question: question.key, kind };
  const { key, least, most } = question;
  if (least !== undefined && value < least) return { question: key, kind: 'too-small', least };
  if (most !== undefined && value > most) return { question: key, kind: 'too-large', most };
  return null;
}

function unknownOption(question: Question, values: readonly string[]): Fault | null {
  const known = new Set(question.options?.map(({ key }) => key));
  return values.every((value) => known.has(value)) ? null : { question: question.key, kind: 'not-an-option' };
}

/** A whole number as people write it in German or English: 12.401, 12401, 12 401. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replaceAll(/[\s\u00a0\u202f]|[.,'](?=\d{3}(?:\D|$))/gu, '');
  return /^-?\d{1,12}$/u.test(plain) ? Number(plain) : null;
}

/** Integer cents from 1.234,50 or 1234.5 or 1234 €. */
export function parseMoney(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\s*(?:€|EUR|Euro)$/iu, '')
    .replaceAll(/[\s\u00a0\u202f]|[.,'](?=\d{3}(?:\D|$))/gu, '');
  const match = /^(\d{1,11})(?:[.,](\d{1,2}))?$/u.exec(plain);
  return match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
