import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Box } from '../../../../ui/box.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Versions } from '../../../../ui/versions.tsx';
import { asList } from '../../domain/answers.ts';
import type { Question } from '../../domain/call-content.ts';
import { compareTexts, type Stretch } from '../../domain/compare-texts.ts';
import type { InterestFile } from '../../domain/interest-record.ts';
import type { TakenAnswer } from '../../domain/take-answer.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { AnswerWords } from '../answer-words.tsx';
import { FormField } from '../form-fields.tsx';
import { LocalWords } from '../local-words.tsx';

/** Who wrote the stored version and when. `name` is null for somebody without an account. */
export type ChangedBy = { name: string | null; you: boolean; at: Instant };

type Props = {
  language: Language;
  conflict: Extract<TakenAnswer, { kind: 'conflict' }>;
  question: Question;
  files: readonly InterestFile[];
  changedBy: ChangedBy | undefined;
  /** What stands in the field below the choice. */
  value: string | readonly string[] | undefined;
  /** Nothing was chosen although the page asked. */
  undecided: boolean;
};

/** Both versions of an answer that two people changed, the choice between them, and a field for something third. */
export function ConflictBox({ language, conflict, question, changedBy, value, undecided, files }: Props): JSX.Element {
  const t = interestTexts.in(language);
  const mine = textOf(conflict.mine);
  const marked = isText(question) ? compareTexts(mine, textOf(conflict.theirs)) : null;
  const words = (version: string | readonly string[]): JSX.Element => (
    <AnswerWords question={question} value={version} files={files} language={language} />
  );
  return (
    <Box title={<LocalWords text={question.title} language={language} />}>
      <p>
        <strong>{`${t('section.conflict.title')}.`}</strong> {t('section.conflict.text')}
      </p>
      <Versions
        versions={[
          {
            title: t('section.conflict.theirs'),
            line: changedBy === undefined ? null : changedLine(changedBy, language),
            body: marked === null ? words(conflict.theirs) : <Marked stretches={marked.other} />,
          },
          {
            title: t('section.conflict.mine'),
            line: t('section.conflict.unsaved'),
            body: marked === null ? words(conflict.mine) : <Marked stretches={marked.one} />,
          },
        ]}
      />
      <HiddenField name={`m.${question.key}`} value={mine} />
      <ChoiceField
        language={language}
        name={`c.${question.key}`}
        label={t('section.conflict.choose')}
        error={undecided ? t('section.conflict.undecided') : undefined}
        options={[
          { value: 'theirs', label: t('section.conflict.take-theirs') },
          { value: 'mine', label: t('section.conflict.take-mine') },
          {
            value: 'own',
            label: t('section.conflict.take-own'),
            hint: question.type === 'long-text' ? t('section.conflict.take-joined') : undefined,
          },
        ]}
      />
      <FormField question={question} language={language} value={value} />
    </Box>
  );
}

const isText = ({ type }: Question): boolean => type === 'long-text' || type === 'short-text';
const textOf = (value: string | readonly string[]): string => asList(value)[0] ?? '';

const Marked = ({ stretches }: { stretches: readonly Stretch[] }): JSX.Element => (
  <span dir="auto">{stretches.map(({ words, shared }) => (shared ? words : <mark>{words}</mark>))}</span>
);

function changedLine({ name, you, at }: ChangedBy, language: Language): string {
  const t = interestTexts.in(language);
  const date = formatsIn(language).dateTime(at);
  if (you) return t('section.conflict.by-you', { date });
  return name === null ? t('section.conflict.by-guest', { date }) : t('section.conflict.by', { name, date });
}
