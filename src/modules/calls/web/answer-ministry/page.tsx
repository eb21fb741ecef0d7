import type { ComponentChildren, JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import type { MinistryStep, StoredCall } from '../../domain/call-record.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { MinistryBox } from '../prepare-call/ministry-box.tsx';
import { callTitle } from '../staff-call.tsx';

export type AskedStep = { step: MinistryStep; call: StoredCall };

/** Everything the ministry was asked, what waits first. */
export function MinistryListPage({
  language,
  steps,
}: {
  language: Language;
  steps: readonly AskedStep[];
}): JSX.Element {
  const t = callTexts.in(language);
  const { date } = formatsIn(language);
  const waiting = steps.filter(({ step }) => step.answeredAt === null);
  const answered = steps.filter(({ step }) => step.answeredAt !== null);
  return (
    <>
      <h1>{t('consents.title', { count: waiting.length })}</h1>
      {steps.length === 0 ? (
        <EmptyState title={t('consents.empty.title')}>{t('consents.empty.body')}</EmptyState>
      ) : (
        <TaskList
          tasks={[...waiting, ...answered].map(({ step, call }) => ({
            href: callPaths.ministryStep(language, call.id, step.step),
            title: `${t(`ministry.step.${step.step}`)}: ${callTitle(call, language)}`,
            line: t('consents.line', { date: date(step.askedAt), fileNumber: call.fileNumber }),
            state:
              step.answeredAt === null
                ? { kind: 'due' as const, word: t('consents.waiting') }
                : { kind: 'ok' as const, word: t(step.agreed === true ? 'consents.agreed' : 'consents.refused') },
          }))}
        />
      )}
    </>
  );
}

export type MinistryStepPageProps = {
  language: Language;
  call: StoredCall;
  step: MinistryStep;
  mayAnswer: boolean;
  form: FormValues;
  errors?: Readonly<Record<string, string>>;
  /** The decided list, for decision and notices; it stands before the answer. */
  list?: ComponentChildren;
  /** What is to be agreed to, as everyone will see it. */
  shown?: ComponentChildren;
};

const noHint = {
  publication: 'consent.no.hint',
  decision: 'consent.no.hint.decision',
  notices: 'consent.no.hint.notices',
} as const;

const embargo = {
  publication: { label: 'consent.embargo', hint: 'consent.embargo.hint' },
  decision: { label: 'consent.embargo.decision', hint: 'consent.embargo.hint.decision' },
  notices: { label: 'consent.embargo.notices', hint: 'consent.embargo.hint.notices' },
} as const;

/** One question to the ministry: what it is about, and the answer with note and embargo. */
export function MinistryStepPage(props: MinistryStepPageProps): JSX.Element {
  const { language, call, step, form, errors = {} } = props;
  const t = callTexts.in(language);
  const answering = props.mayAnswer && step.answeredAt === null;
  return (
    <>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <Breadcrumb language={language} trail={[{ href: callPaths.ministry(language), label: t('consents.nav') }]} />
      <h1>{t(`consent.title.${step.step}`)}</h1>
      <Lead>
        {callTitle(call, language)} · {call.fileNumber}
      </Lead>
      <MinistryBox language={language} step={step} />
      {props.list}
      {answering && (
        <section class="box">
          <h2>{t('consent.answer')}</h2>
          <Form language={language} action={callPaths.ministryStep(language, call.id, step.step)}>
            <ChoiceField
              language={language}
              name="agreed"
              label={t('consent.agreed')}
              value={form.text('agreed')}
              error={errors['agreed']}
              options={[
                { value: 'yes', label: t('consent.yes') },
                { value: 'no', label: t('consent.no'), hint: t(noHint[step.step]) },
              ]}
            />
            <TextArea
              language={language}
              name="note"
              label={t('consent.note')}
              value={form.text('note')}
              error={errors['note']}
              optional
            />
            <DateField
              language={language}
              name="embargo"
              label={t(embargo[step.step].label)}
              hint={t(embargo[step.step].hint)}
              value={form.text('embargo')}
              error={errors['embargo']}
              optional
            />
            <Actions>
              <Button>{t('consent.submit')}</Button>
            </Actions>
          </Form>
        </section>
      )}
      {props.shown !== undefined && <Disclosure summary={t('consent.shown')}>{props.shown}</Disclosure>}
    </>
  );
}
