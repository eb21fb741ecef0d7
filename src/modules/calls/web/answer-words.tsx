import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { asList, parseMoney, parseNumber } from '../domain/answers.ts';
import { localText, type Question } from '../domain/call-content.ts';
import type { SubmissionContent } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';

type Shown = { question: Question; value: string | readonly string[]; files: SubmissionContent['files']; language: Language };

/** An answer in words, for pages and documents alike: what was chosen, numbers and dates as the reader writes them. */
export function answerWords({ question, value, files, language }: Shown): string {
  const t = interestTexts.in(language);
  const values = asList(value).filter((part) => part.trim() !== '');
  if (values.length === 0) return t('answer.none');
  return values.map((part) => oneWord(part, { question, files, language })).join('\n');
}

/** The same on a page; what a person typed keeps its own direction. */
export const AnswerWords = (props: Shown): JSX.Element => <span dir="auto">{answerWords(props)}</span>;

function oneWord(value: string, { question, files, language }: Omit<Shown, 'value'>): string {
  const t = interestTexts.in(language);
  const formats = formatsIn(language);
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice': {
      const option = question.options?.find(({ key }) => key === value);
      return option === undefined ? value : localText(option.label, language).words;
    }
    case 'yes-no':
    case 'consent':
      return value === 'yes' ? t('answer.yes') : t('answer.no');
    case 'number': {
      const number = parseNumber(value);
      return number === null ? value : formats.number(number);
    }
    case 'money': {
      const cents = parseMoney(value);
      return cents === null ? value : formats.money(cents);
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formats.date(fromBerlin(value, '12:00')) : value;
    case 'file':
      return files.find(({ id }) => id === value)?.name ?? value;
    case 'short-text':
    case 'long-text':
    case 'email':
    case 'phone':
      return value;
  }
}
