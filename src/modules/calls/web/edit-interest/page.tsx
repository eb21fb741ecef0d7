import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary, type FormError } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { askedQuestions, type Answers, type Fault } from '../../domain/answers.ts';
import type { Question, Section } from '../../domain/call-content.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { isFromRegister } from '../../domain/prefill-answers.ts';
import type { TakenAnswer } from '../../domain/take-answer.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { faultText, FormField } from '../form-fields.tsx';
import { InterestCrumbs, InterestSections } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { LocalParagraphs, LocalWords } from '../local-words.tsx';
import { ConflictBox, type ChangedBy } from './conflict-box.tsx';

export type Conflict = Extract<TakenAnswer, { kind: 'conflict' }>;

export type EditInterestProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  section: Section;
  /** What stands in the fields: stored answers, or what was just typed. */
  answers: Answers;
  /** Revision of each answer as the page shows it. */
  revisions: Readonly<Record<string, number>>;
  faults?: readonly Fault[];
  conflicts?: readonly Conflict[];
  /** Who wrote the stored versions of what is in conflict, by question. */
  changedBy?: Readonly<Record<string, ChangedBy>>;
  /** Conflicts that were shown before and came back without a choice. */
  undecided?: readonly string[];
  fileError?: { question: string; message: string } | undefined;
  merged?: boolean;
  editable: boolean;
};

/** One section of the form, with the others at its side. */
export function EditInterestPage(props: EditInterestProps): JSX.Element {
  const { language, record, handle, section, editable, merged } = props;
  const t = interestTexts.in(language);
  const { sections } = record.content;
  const current = sections.findIndex(({ key }) => key === section.key) + 1;
  return (
    <TwoColumns
      asideFirst
      aside={<InterestSections language={language} record={record} handle={handle} current={section.key} />}
    >
      <InterestCrumbs language={language} handle={handle} />
      <ErrorSummary language={language} errors={errorsOf(props)} />
      <p class="mute">{t('section.step', { current, total: sections.length })}</p>
      <h1>
        <LocalWords text={section.title} language={language} />
      </h1>
      {section.lead !== undefined && <LocalParagraphs text={section.lead} language={language} />}
      {merged === true && (
        <Notice language={language} kind="warn">
          {t('section.merged')}
        </Notice>
      )}
      {editable ? (
        <SectionForm {...props} questions={shownQuestions(props)} />
      ) : (
        <Notice language={language} kind="info">
          {t('section.locked')}
        </Notice>
      )}
    </TwoColumns>
  );
}

/** What is asked, and what two people answered although an answer of one of them took the question away. */
function shownQuestions({ section, answers, record, conflicts = [] }: EditInterestProps): Question[] {
  const asked = new Set(askedQuestions(section, answers, record.content));
  return section.questions.filter(
    (question) => asked.has(question) || conflicts.some((conflict) => conflict.question === question.key),
  );
}

function SectionForm(props: EditInterestProps & { questions: readonly Question[] }): JSX.Element {
  const { language, handle, section, questions } = props;
  const t = interestTexts.in(language);
  // Where somebody has to choose, nothing is saved before the choice is made.
  const isOpen = (props.conflicts ?? []).length > 0;
  return (
    <Form
      language={language}
      action={interestPaths.section(language, handle, section.key)}
      autosave={isOpen ? undefined : interestPaths.autosave(language, handle, section.key)}
      multipart={questions.some(({ type }) => type === 'file')}
    >
      {questions.map((question) => (
        <Asked {...props} question={question} />
      ))}
      <Actions>
        <Button name="go-on" value="next">
          {t('section.save-next')}
        </Button>
        <Button kind="quiet" name="go-on" value="later">
          {t('section.save-later')}
        </Button>
      </Actions>
    </Form>
  );
}

function Asked({ question, ...props }: EditInterestProps & { question: Question }): JSX.Element {
  const { language, record, handle, answers, revisions, faults = [], conflicts = [], fileError } = props;
  const t = interestTexts.in(language);
  const conflict = conflicts.find((known) => known.question === question.key);
  const revision = <HiddenField name={`r.${question.key}`} value={revisions[question.key] ?? 0} />;
  if (conflict !== undefined) {
    return (
      <>
        <ConflictBox
          language={language}
          conflict={conflict}
          question={question}
          files={record.files}
          changedBy={props.changedBy?.[question.key]}
          value={answers[question.key]}
          undecided={props.undecided?.includes(question.key) === true}
        />
        {revision}
      </>
    );
  }
  const kept = record.files.filter((file) => file.question === question.key);
  return (
    <>
      <FormField
        question={question}
        language={language}
        value={answers[question.key]}
        fault={faults.find((fault) => fault.question === question.key)}
        note={isFromRegister(question, record) ? t('section.from-register') : undefined}
        kept={kept.map(({ id, name }) => ({ name, href: interestPaths.file(language, handle, id) }))}
      />
      {fileError?.question === question.key && <p class="wrong">{fileError.message}</p>}
      {kept.map((file) => (
        <Button kind="quiet" formaction={interestPaths.removeFile(language, handle, file.id)}>
          {t('section.file.remove', { name: file.name })}
        </Button>
      ))}
      {revision}
    </>
  );
}

function errorsOf({ language, section, faults = [], conflicts = [], fileError }: EditInterestProps): FormError[] {
  const t = interestTexts.in(language);
  const titleOf = (key: string): string => {
    const question = section.questions.find((known) => known.key === key);
    return question === undefined ? '' : (question.title[language] ?? question.title.de);
  };
  return [
    ...conflicts.map(({ question }) => ({
      name: `c.${question}`,
      message: t('section.conflict.error', { question: titleOf(question) }),
    })),
    ...faults.flatMap((fault) => {
      const question = section.questions.find(({ key }) => key === fault.question);
      return question === undefined
        ? []
        : [{ name: fault.question, message: `${titleOf(fault.question)}: ${faultText(fault, question, language)}` }];
    }),
    ...(fileError === undefined ? [] : [{ name: fileError.question, message: fileError.message }]),
  ];
}
