import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { Question } from '../../domain/call-content.ts';
import type { InterestFile } from '../../domain/interest-record.ts';
import type { TakenAnswer } from '../../domain/take-answer.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { AnswerWords } from '../answer-words.tsx';

type Props = {
  language: Language;
  conflict: Extract<TakenAnswer, { kind: 'conflict' }>;
  question: Question;
  files: readonly InterestFile[];
};

/** Both versions of an answer that two people changed, and the choice between them. The field below keeps one's own. */
export function ConflictBox({ language, conflict, question, files }: Props): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Notice language={language} kind="warn" title={t('section.conflict.title')}>
      <p>{t('section.conflict.text')}</p>
      <DescriptionList
        pairs={[
          {
            label: t('section.conflict.theirs'),
            value: <AnswerWords question={question} value={conflict.theirs} files={files} language={language} />,
          },
          {
            label: t('section.conflict.mine'),
            value: <AnswerWords question={question} value={conflict.mine} files={files} language={language} />,
          },
        ]}
      />
      <ChoiceField
        language={language}
        name={`c.${question.key}`}
        label={t('section.conflict.choose')}
        options={[
          { value: 'theirs', label: t('section.conflict.take-theirs') },
          { value: 'mine', label: t('section.conflict.take-mine') },
        ]}
      />
    </Notice>
  );
}
