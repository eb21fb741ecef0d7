import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { asList, parseMoney, parseNumber } from '../domain/answers.ts';
import { localText, type Question } from '../domain/call-content.ts';
import type { SubmissionContent } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';

type Shown = {
  question: Question;
  value: string | readonly string[];
  files: SubmissionContent['files'];
  language: Language;
};

/** An answer in words, for pages and documents alike: what was chosen, numbers and dates as the reader writes them. */
export function answerWords({ question, value, files, language }: Shown): string {
  const t = interestTexts.in(language);
  const values = asList(value).filter((part) => part.trim() !== '');
  if (values.length === 0) return t('answer.none');
  return values.map((part) => oneWord(part, { question, files, language })).join('\n');
}

/** The same on a page; what a person typed keeps its own direction. */
export const AnswerWords = (props: Shown): JSX.Element => <span dir="auto">{answerWords(props)}</span>;

type Reader = Omit<Shown, 'value'>;
type Words = (value: string, reader: Reader) => string | null;

const chosen: Words = (value, { question, language }) => {
  const option = question.options?.find(({ key }) => key === value);
  return option === undefined ? null : localText(option.label, language).words;
};

const yesOrNo: Words = (value, { language }) =>
  interestTexts.in(language)(value === 'yes' ? 'answer.yes' : 'answer.no');

/** Words for one value by the type of its question; without any, or where it can't be read, it stands as it was typed. */
const wordsOf: Partial<Record<Question['type'], Words>> = {
  'single-choice': chosen,
  'multiple-choice': chosen,
  'yes-no': yesOrNo,
  consent: yesOrNo,
  number: (value, { language }) => {
    const number = parseNumber(value);
    return number === null ? null : formatsIn(language).number(number);
  },
  money: (value, { language }) => {
    const cents = parseMoney(value);
    return cents === null ? null : formatsIn(language).money(cents);
  },
  date: (value, { language }) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatsIn(language).date(fromBerlin(value, '12:00')) : null,
  file: (value, { files }) => files.find(({ id }) => id === value)?.name ?? null,
};

const oneWord = (value: string, reader: Reader): string => wordsOf[reader.question.type]?.(value, reader) ?? value;
