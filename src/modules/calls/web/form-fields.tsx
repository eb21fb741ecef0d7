import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { CheckField } from '../../../ui/check-field.tsx';
import { ChecksField } from '../../../ui/checks-field.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { EmailField } from '../../../ui/email-field.tsx';
import type { FieldProps } from '../../../ui/field-props.ts';
import { FileField } from '../../../ui/file-field.tsx';
import { MoneyField } from '../../../ui/money-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { PhoneField } from '../../../ui/phone-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { asList, type Fault } from '../domain/answers.ts';
import type { LocalText, Question } from '../domain/call-content.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { LocalWords } from './local-words.tsx';

export type FormFieldProps = {
  question: Question;
  language: Language;
  /** Text, chosen keys, or nothing yet. */
  value?: string | readonly string[] | undefined;
  fault?: Fault | null | undefined;
  /** A sentence beside the hint, such as where the answer comes from. */
  note?: string | undefined;
  /** Name of the field; the question's key unless told. */
  name?: string | undefined;
  /** Files that are there already. */
  kept?: readonly { name: string; href?: string | undefined }[] | undefined;
};

/** Largest file of a question that names no limit. */
export const largestFile = 10_000_000;

const fileEndings = '.pdf,.jpg,.jpeg,.png';

/** What is wrong with an answer, as one sentence. */
export function faultText(fault: Fault, question: Question, language: Language): string {
  const t = callTexts.in(language);
  const { number, money } = formatsIn(language);
  const shown = (value: number): string => (question.type === 'money' ? money(value) : number(value));
  switch (fault.kind) {
    case 'too-long':
      return t('fault.too-long', { longest: fault.longest, length: fault.length });
    case 'too-small':
      return t('fault.too-small', { least: shown(fault.least) });
    case 'too-large':
      return t('fault.too-large', { most: shown(fault.most) });
    default:
      return t(`fault.${fault.kind}`);
  }
}

/** One question of a form as a field: what is asked, what was answered, what is wrong with it. */
export function FormField(props: FormFieldProps): JSX.Element {
  const { question } = props;
  const field = fieldOf(props);
  const text = asList(props.value)[0] ?? '';
  switch (question.type) {
    case 'short-text':
      return <TextField {...field} value={text} />;
    case 'long-text':
      return <TextArea {...field} value={text} limit={question.longest ?? 5000} rows={rowsFor(question)} />;
    case 'number':
      return <NumberField {...field} value={text} />;
    case 'money':
      return <MoneyField {...field} value={text} />;
    case 'date':
      return <DateField {...field} value={text} />;
    case 'email':
      return <EmailField {...field} value={text} other />;
    case 'phone':
      return <PhoneField {...field} value={text} other />;
    default:
      return <ChoiceOrFile {...props} />;
  }
}

function ChoiceOrFile(props: FormFieldProps): JSX.Element {
  const { question, language } = props;
  const t = callTexts.in(language);
  const field = fieldOf(props);
  const text = asList(props.value)[0] ?? '';
  if (question.type === 'consent') return <CheckField {...field} checked={text === 'yes'} />;
  if (question.type === 'multiple-choice') {
    return <ChecksField {...field} values={asList(props.value)} options={optionsOf(question, language)} />;
  }
  if (question.type === 'file') {
    const megabytes = Math.floor((question.largest ?? largestFile) / 1_000_000);
    const limits = { accept: fileEndings, types: t('file.types'), size: t('file.size', { megabytes }) };
    return <FileField {...field} {...limits} kept={props.kept} />;
  }
  const options =
    question.type === 'yes-no'
      ? (['yes', 'no'] as const).map((key) => ({ value: key, label: t(`answer.${key}`) }))
      : optionsOf(question, language);
  return <ChoiceField {...field} value={text} options={options} />;
}

/** Name, words and fault of a question, as every field takes them. */
function fieldOf({ question, language, fault, name, note }: FormFieldProps): FieldProps {
  const { hint } = question;
  return {
    language,
    name: name ?? question.key,
    label: <LocalWords text={question.title} language={language} />,
    hint: hintOf(hint, { note, language }),
    ...(fault === undefined || fault === null ? {} : { error: faultText(fault, question, language) }),
    optional: question.optional === true,
  };
}

function hintOf(
  hint: LocalText | undefined,
  { note, language }: Pick<FormFieldProps, 'note' | 'language'>,
): JSX.Element | string | undefined {
  if (hint === undefined) return note;
  const words = <LocalWords text={hint} language={language} />;
  return note === undefined ? (
    words
  ) : (
    <>
      {words} {note}
    </>
  );
}

type BoxOption = { value: string; label: JSX.Element };

const optionsOf = (question: Question, language: Language): BoxOption[] =>
  (question.options ?? []).map(({ key, label }) => ({
    value: key,
    label: <LocalWords text={label} language={language} />,
  }));

/** About seventy characters fit a line. */
const rowsFor = ({ longest = 5000 }: Question): number => Math.min(12, Math.max(3, Math.ceil(longest / 140)));
