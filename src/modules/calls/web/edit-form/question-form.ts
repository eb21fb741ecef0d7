import { FormValues } from '../../../../platform/http/form-values.ts';
import { parseMoney } from '../../domain/answers.ts';
import {
  prefills,
  questionsOf,
  type CallContent,
  type Condition,
  type Option,
  type Question,
  type QuestionType,
} from '../../domain/call-content.ts';
import { freeName, slugOf } from '../../domain/call-slug.ts';
import { localEntries, readLocal, rowNumbers, type Entry } from '../edit-call/local-form.ts';
import type { PartError, PartErrors } from '../edit-call/part.ts';

/** Every type of question, in the order they are offered. */
export const questionTypes: readonly QuestionType[] = [
  'short-text',
  'long-text',
  'single-choice',
  'multiple-choice',
  'yes-no',
  'number',
  'money',
  'date',
  'email',
  'phone',
  'file',
  'consent',
];

const megabyte = 1_000_000;

/** What a form of a question holds: all of it but its key and version, which are given. */
export type QuestionValues = Omit<Question, 'key' | 'version'>;

/** A question as fields. */
export function questionToForm(question: QuestionValues): FormValues {
  const { type, when, prefill } = question;
  const amount = (value: number | undefined): string => {
    if (value === undefined) return '';
    return type === 'money' ? String(value / 100).replace('.', ',') : String(value);
  };
  return new FormValues([
    ['type', type],
    ...localEntries('title', question.title),
    ...localEntries('hint', question.hint ?? null),
    ...flag('optional', question.optional),
    ...flag('hiddenFromReview', question.hiddenFromReview),
    ['longest', question.longest === undefined ? '' : String(question.longest)],
    ['least', amount(question.least)],
    ['most', amount(question.most)],
    ['largest', question.largest === undefined ? '' : String(question.largest / megabyte)],
    ['prefill', prefill ?? ''],
    ...(when?.is ?? []).map((answer): Entry => [`when.${when?.question ?? ''}`, answer]),
    ...(question.options ?? []).flatMap((option, row) => [
      [`option.${row}.key`, option.key] as const,
      ...localEntries(`option.${row}.label`, option.label),
    ]),
  ]);
}

const flag = (name: string, on: boolean | undefined): Entry[] => (on === true ? [[name, 'yes']] : []);

export type QuestionRead = { ok: true; value: QuestionValues } | { ok: false; errors: PartErrors };

/** The question of these fields; only what its type knows is kept. */
export function readQuestion(form: FormValues): QuestionRead {
  const type = questionTypes.find((known) => known === form.text('type'));
  const title = readLocal(form, 'title');
  const options = choiceTypes.includes(type ?? '') ? readOptions(form) : null;
  const limits = readLimits(form, type);
  const when = conditions(form);
  const checked: Record<string, PartError | null> = {
    type: type === undefined ? 'required' : null,
    'title.de': title.de === '' ? 'required' : null,
    'option.0.label.de': tooFew(options),
    when: when.length > 1 ? 'several' : null,
    ...limitErrors(limits),
  };
  const errors = Object.entries(checked).filter((entry): entry is [string, PartError] => entry[1] !== null);
  if (type === undefined || errors.length > 0) return { ok: false, errors: Object.fromEntries(errors) };
  const value = { type, title, ...readTraits(form), ...known(limits), ...firstCondition(when) };
  return { ok: true, value: options === null ? value : { ...value, options } };
}

const tooFew = (options: readonly Option[] | null): PartError | null =>
  options !== null && options.length < 2 ? 'required' : null;

type Limits = Record<'longest' | 'least' | 'most' | 'largest', number | null | undefined>;

const choiceTypes: readonly string[] = ['single-choice', 'multiple-choice'];
const textTypes: readonly string[] = ['short-text', 'long-text'];
const amountTypes: readonly string[] = ['number', 'money'];

/** Limits as far as the type has them: undefined when left empty, null when they are no number. */
function readLimits(form: FormValues, type = ''): Limits {
  const read = (name: keyof Limits, types: readonly string[], parse: (text: string) => number | null) => {
    const typed = types.includes(type) ? form.text(name).trim() : '';
    return typed === '' ? undefined : parse(typed);
  };
  const amount = type === 'money' ? parseMoney : whole;
  return {
    longest: read('longest', textTypes, whole),
    least: read('least', amountTypes, amount),
    most: read('most', amountTypes, amount),
    largest: read('largest', ['file'], megabytes),
  };
}

const limitErrors = (limits: Limits): Record<string, PartError | null> =>
  Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, value === null ? 'number' : null]));

const known = (limits: Limits): Partial<Record<keyof Limits, number>> =>
  Object.fromEntries(Object.entries(limits).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));

function readTraits(form: FormValues): Pick<QuestionValues, 'hint' | 'optional' | 'hiddenFromReview' | 'prefill'> {
  const hint = readLocal(form, 'hint');
  const prefill = prefills.find((fact) => fact === form.text('prefill'));
  return {
    ...(hint.de === '' ? {} : { hint }),
    ...(form.text('optional') === 'yes' ? { optional: true } : {}),
    ...(form.text('hiddenFromReview') === 'yes' ? { hiddenFromReview: true } : {}),
    ...(prefill === undefined ? {} : { prefill }),
  };
}

function readOptions(form: FormValues): Option[] {
  const options: Option[] = [];
  for (const row of rowNumbers(form, 'option')) {
    const label = readLocal(form, `option.${row}.label`);
    if (label.de === '') continue;
    const wanted = form.text(`option.${row}.key`) || slugOf(label.de);
    options.push({
      key: freeName(
        wanted,
        options.map(({ key }) => key),
      ),
      label,
    });
  }
  return options;
}

/** The conditions chosen: answers by question. More than one question is an error, none is no condition. */
function conditions(form: FormValues): Condition[] {
  return form
    .names()
    .filter((name) => name.startsWith('when.'))
    .map((name) => ({ question: name.slice('when.'.length), is: form.all(name) }));
}

const firstCondition = ([when]: readonly Condition[]): Pick<Question, 'when'> => (when === undefined ? {} : { when });

const whole = (text: string): number | null => (/^\d{1,9}$/u.test(text) ? Number(text) : null);
const megabytes = (text: string): number | null => {
  const value = whole(text);
  return value === null || value < 1 || value > 20 ? null : value * megabyte;
};

/** Questions a condition may look at: those asked before this one that have a fixed choice of answers. */
export function conditionSources(
  content: Pick<CallContent, 'sections'>,
  before: string | null,
  section: string | null,
): Question[] {
  const all = content.sections.flatMap(({ key, questions }) =>
    questions.map((question) => ({ section: key, question })),
  );
  const lastOfSection = all.findLastIndex((item) => item.section === section);
  const end = before === null ? lastOfSection + 1 : all.findIndex(({ question }) => question.key === before);
  return questionsOf({
    sections: [{ key: '', title: { de: '' }, questions: all.slice(0, end).map(({ question }) => question) }],
  }).filter(({ type }) => ['single-choice', 'multiple-choice', 'yes-no'].includes(type));
}
