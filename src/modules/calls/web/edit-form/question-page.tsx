import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CheckField } from '../../../../ui/check-field.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { localText, prefills, type Question } from '../../domain/call-content.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalField } from '../edit-call/local-field.tsx';
import { rowNumbers } from '../edit-call/local-form.ts';
import { FormField } from '../form-fields.tsx';
import { CallTrail } from '../staff-call.tsx';
import { questionTypes } from './question-form.ts';

export type QuestionPageProps = {
  language: Language;
  call: StoredCall;
  /** The question as it stands; null for a new one. */
  question: Question | null;
  /** Section a new question goes to. */
  section: string;
  form: FormValues;
  seen: string;
  /** Earlier questions whose answers may be a condition. */
  sources: readonly Question[];
  errors?: Readonly<Record<string, string>>;
  error?: string | undefined;
};

const moreOptions = 3;

/** One question to write: what is asked, how it is answered, its limits, when it is asked. */
export function QuestionPage(props: QuestionPageProps): JSX.Element {
  const { language, call, question, form, errors = {} } = props;
  const t = callTexts.in(language);
  const action =
    question === null
      ? callPaths.saveNewQuestion(language, call.id)
      : callPaths.question(language, call.id, question.key);
  const limit = (name: 'longest' | 'least' | 'most' | 'largest') => (
    <NumberField
      language={language}
      name={name}
      label={t(`question.${name}`)}
      hint={t(`question.${name}.hint`)}
      value={form.text(name)}
      error={errors[name]}
      optional
    />
  );
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <CallTrail language={language} call={call}>
        <h1>{t(question === null ? 'question.new.title' : 'question.change.title')}</h1>
      </CallTrail>
      <Lead>{t('question.lead')}</Lead>
      {props.error !== undefined && <Notice language={language} kind="danger" title={props.error} />}
      {question !== null && (
        <section class="box">
          <h2>{t('question.preview')}</h2>
          <FormField question={question} language={language} name="preview" />
        </section>
      )}
      <Form language={language} action={action}>
        <HiddenField name="seen" value={props.seen} />
        <HiddenField name="section" value={props.section} />
        <LocalField
          language={language}
          form={form}
          name="title"
          label={t('question.title')}
          error={errors['title.de']}
          line
        />
        <LocalField language={language} form={form} name="hint" label={t('question.hint')} line optional />
        <SelectField
          language={language}
          name="type"
          label={t('question.type')}
          value={form.text('type')}
          error={errors['type']}
          options={questionTypes.map((type) => ({ value: type, label: t(`type.${type}`) }))}
        />
        <CheckField
          language={language}
          name="optional"
          label={t('question.optional')}
          checked={form.text('optional') === 'yes'}
          optional
        />
        <CheckField
          language={language}
          name="hiddenFromReview"
          label={t('question.hidden')}
          checked={form.text('hiddenFromReview') === 'yes'}
          optional
        />
        <Disclosure
          summary={t('question.options')}
          open={errors['option.0.label.de'] !== undefined || rowNumbers(form, 'option').length > 0}
        >
          <OptionRows {...props} />
        </Disclosure>
        <Disclosure
          summary={t('question.limits')}
          open={['longest', 'least', 'most', 'largest'].some((name) => form.text(name) !== '')}
        >
          {limit('longest')}
          {limit('least')}
          {limit('most')}
          {limit('largest')}
        </Disclosure>
        <ConditionFields {...props} />
        <Disclosure summary={t('question.prefill')} open={form.text('prefill') !== ''}>
          <SelectField
            language={language}
            name="prefill"
            label={t('question.prefill.from')}
            hint={t('question.prefill.hint')}
            value={form.text('prefill')}
            options={prefills.map((fact) => ({ value: fact, label: t(`prefill.${fact}`) }))}
            optional
          />
        </Disclosure>
        <Actions>
          <Button>{t('edit.save')}</Button>
          <TextLink href={callPaths.part(language, call.id, 'form')} alone>
            {t('question.back')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}

function OptionRows({ language, form, errors = {} }: QuestionPageProps): JSX.Element {
  const t = callTexts.in(language);
  const rows = rowNumbers(form, 'option');
  const next = (rows.at(-1) ?? -1) + 1;
  const shown = [...rows, ...Array.from({ length: moreOptions }, (_, index) => next + index)];
  return (
    <>
      <p class="hint">{t('question.options.hint')}</p>
      {shown.map((row, index) => (
        <>
          <HiddenField name={`option.${row}.key`} value={form.text(`option.${row}.key`)} />
          <LocalField
            language={language}
            form={form}
            name={`option.${row}.label`}
            label={t('question.option', { number: index + 1 })}
            error={errors[`option.${row}.label.de`]}
            line
            optional
          />
        </>
      ))}
    </>
  );
}

/** Earlier questions with their answers: ticking some makes them the condition. */
function ConditionFields({ language, form, sources, errors = {} }: QuestionPageProps): JSX.Element {
  const t = callTexts.in(language);
  const chosen = form.names().some((name) => name.startsWith('when.'));
  return (
    <Disclosure summary={t('question.when')} open={chosen || errors['when'] !== undefined}>
      <p class="hint">{t('question.when.hint')}</p>
      {errors['when'] !== undefined && (
        <p class="wrong" id="f-when">
          {errors['when']}
        </p>
      )}
      {sources.map((source) => (
        <Disclosure summary={localText(source.title, language).words} open={form.has(`when.${source.key}`)}>
          <ChecksField
            language={language}
            name={`when.${source.key}`}
            label={t('question.when.is')}
            values={form.all(`when.${source.key}`)}
            options={answersOf(source, language)}
            optional
          />
        </Disclosure>
      ))}
    </Disclosure>
  );
}

/** The answers of a question as boxes of a condition. */
function answersOf(source: Question, language: Language): { value: string; label: string }[] {
  const t = callTexts.in(language);
  if (source.type === 'yes-no') {
    return (['yes', 'no'] as const).map((key) => ({ value: key, label: t(`answer.${key}`) }));
  }
  return (source.options ?? []).map(({ key, label }) => ({ value: key, label: localText(label, language).words }));
}
