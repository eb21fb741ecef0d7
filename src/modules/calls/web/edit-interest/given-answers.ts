import type { FormValues } from '../../../../platform/http/form-values.ts';
import { isListQuestion } from '../../domain/answers.ts';
import type { Question } from '../../domain/call-content.ts';
import type { GivenAnswer } from '../../domain/take-answer.ts';

/**
 * The answers of a posted section. Only questions whose revision came along were on the page: an unticked box is an
 * answer, a question that wasn't asked is none. Where two versions were shown, the choice says which value counts.
 */
export const givenAnswers = (questions: readonly Question[], form: FormValues): GivenAnswer[] =>
  questions
    .filter(({ key, type }) => type !== 'file' && form.has(`r.${key}`))
    .map((question) => {
      const given = { question: question.key, revision: revisionOf(form.text(`r.${question.key}`)) };
      return form.has(`m.${question.key}`)
        ? { ...given, ...decided(question, form) }
        : { ...given, value: valueOf(question, form) };
    });

/** What was decided between two versions: the own one came along as it was typed. */
function decided(question: Question, form: FormValues): Pick<GivenAnswer, 'value' | 'choice'> {
  const value = form.text(`m.${question.key}`);
  switch (form.text(`c.${question.key}`)) {
    case 'mine':
      return { value };
    case 'own':
      return { value: valueOf(question, form) };
    case 'theirs':
      return { value, choice: 'theirs' };
    default:
      return { value, choice: 'open' };
  }
}

/** The same for what autosave sends: only fields that changed, named by `_changed`. */
export const changedAnswers = (questions: readonly Question[], form: FormValues): GivenAnswer[] => {
  const changed = new Set(form.all('_changed'));
  return givenAnswers(questions, form).filter(({ question }) => changed.has(question));
};

const valueOf = (question: Question, form: FormValues): string | readonly string[] =>
  isListQuestion(question) ? form.all(question.key) : form.text(question.key).trimEnd();

const revisionOf = (text: string): number => (/^\d{1,9}$/u.test(text) ? Number(text) : 0);
