import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { localText, questionsOf, type Question, type Section } from '../../domain/call-content.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import type { PublicationFault } from '../../domain/publication-check.ts';
import { workingTerms } from '../../domain/working-terms.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalWords } from '../local-words.tsx';
import { CallTrail, PartNav } from '../staff-call.tsx';

export type EditFormPageProps = {
  language: Language;
  call: StoredCall;
  faults: readonly PublicationFault[];
  /** The bank: every question in its newest version. */
  bank: readonly Question[];
  error?: string | undefined;
};

/** The questions of a call: sections and questions to move, change, take from the bank, remove. */
export function EditFormPage({ language, call, faults, bank, error }: EditFormPageProps): JSX.Element {
  const t = callTexts.in(language);
  const { sections } = workingTerms(call).content;
  const used = new Set(questionsOf({ sections }).map(({ key }) => key));
  const free = bank.filter(({ key }) => !used.has(key));
  const action = callPaths.part(language, call.id, 'form');
  return (
    <>
      <CallTrail language={language} call={call}>
        <h1>{t('part.form.title')}</h1>
      </CallTrail>
      <Lead>{t('part.form.lead')}</Lead>
      {error !== undefined && <Notice language={language} kind="danger" title={error} />}
      <TwoColumns aside={<PartNav language={language} call={call} faults={faults} current="form" />} asideFirst>
        <p>
          <TextLink href={callPaths.previewForm(language, call.id)} alone>
            {t('prepare.preview-form')}
          </TextLink>
        </p>
        {sections.map((section, index) => (
          <SectionBox
            language={language}
            call={call}
            section={section}
            first={index === 0}
            last={index === sections.length - 1}
            action={action}
            free={free}
          />
        ))}
        <section class="box">
          <h2>{t('form.add-section')}</h2>
          <Form language={language} action={action}>
            <TextField language={language} name="title" label={t('form.section-title')} />
            <Actions>
              <Button kind="quiet" name="deed" value="add-section">
                {t('form.add')}
              </Button>
            </Actions>
          </Form>
        </section>
      </TwoColumns>
    </>
  );
}

type SectionBoxProps = {
  language: Language;
  call: StoredCall;
  section: Section;
  first: boolean;
  last: boolean;
  action: string;
  free: readonly Question[];
};

function SectionBox({ language, call, section, first, last, action, free }: SectionBoxProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <section class="box" id={`abschnitt-${section.key}`}>
      <h2>
        <LocalWords text={section.title} language={language} />
      </h2>
      {section.questions.length === 0 && <p class="mute">{t('form.empty-section')}</p>}
      {section.questions.length > 0 && (
        <TaskList
          tasks={section.questions.map((question) => ({
            href: callPaths.question(language, call.id, question.key),
            title: <LocalWords text={question.title} language={language} />,
            line: questionFacts(question, language),
          }))}
        />
      )}
      {section.questions.length > 0 && (
        <Disclosure summary={t('form.order')}>
          {section.questions.map((question, index) => (
            <Form language={language} action={action}>
              <p>
                <LocalWords text={question.title} language={language} />
              </p>
              <HiddenField name="question" value={question.key} />
              <Actions>
                {index > 0 && <Deed deed="question-up" words={t('form.up')} />}
                {index < section.questions.length - 1 && <Deed deed="question-down" words={t('form.down')} />}
                <Deed deed="remove-question" words={t('form.remove')} />
              </Actions>
            </Form>
          ))}
        </Disclosure>
      )}
      <Disclosure summary={t('form.more')}>
        <Form language={language} action={action}>
          <HiddenField name="section" value={section.key} />
          <SelectField
            language={language}
            name={`question.${section.key}`}
            label={t('form.from-bank')}
            hint={t('form.from-bank.hint')}
            options={free.map((question) => ({
              value: question.key,
              label: `${localText(question.title, language).words} (${question.version})`,
            }))}
            optional
          />
          <Actions>
            <Button kind="quiet" name="deed" value="take-question">
              {t('form.take')}
            </Button>
            <LinkButton href={callPaths.newQuestion(language, call.id, section.key)} quiet>
              {t('form.new-question')}
            </LinkButton>
          </Actions>
        </Form>
        <Form language={language} action={action}>
          <HiddenField name="section" value={section.key} />
          <Actions>
            <LinkButton href={callPaths.section(language, call.id, section.key)} quiet>
              {t('form.change-section')}
            </LinkButton>
            {!first && <Deed deed="section-up" words={t('form.section-up')} />}
            {!last && <Deed deed="section-down" words={t('form.section-down')} />}
            <Deed deed="remove-section" words={t('form.remove-section')} />
          </Actions>
        </Form>
      </Disclosure>
    </section>
  );
}

const Deed = ({ deed, words }: { deed: string; words: string }): JSX.Element => (
  <Button kind="quiet" name="deed" value={deed}>
    {words}
  </Button>
);

/** Type, version and whether it is voluntary, in a few words. */
function questionFacts(question: Question, language: Language): string {
  const t = callTexts.in(language);
  return [
    t(`type.${question.type}`),
    t('form.version', { version: question.version }),
    ...(question.optional === true ? [t('form.optional')] : []),
    ...(question.when === undefined ? [] : [t('form.conditional')]),
    ...(question.hiddenFromReview === true ? [t('form.hidden')] : []),
  ].join(' · ');
}
