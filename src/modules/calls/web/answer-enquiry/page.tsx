import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { isLanguage, languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { StoredCall } from '../../domain/call-record.ts';
import { longestEnquiry, type Enquiry } from '../../domain/enquiry.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalField } from '../edit-call/local-field.tsx';
import { CallTrail } from '../staff-call.tsx';

export type ListAnswersPageProps = {
  language: Language;
  call: StoredCall;
  enquiries: readonly Enquiry[];
  mayAnswer: boolean;
  form: FormValues;
  error?: string | undefined;
};

/** All questions about a call, those without answer first, and a field for one that came by phone or on paper. */
export function ListAnswersPage({
  language,
  call,
  enquiries,
  mayAnswer,
  form,
  error,
}: ListAnswersPageProps): JSX.Element {
  const t = callTexts.in(language);
  const { date } = formatsIn(language);
  const open = enquiries.filter(({ answeredAt }) => answeredAt === null).length;
  return (
    <>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'question', message: error }]} />
      <CallTrail language={language} call={call}>
        <h1>{t('answers.title', { count: open })}</h1>
      </CallTrail>
      <Lead>{t('answers.lead')}</Lead>
      {enquiries.length === 0 ? (
        <p>{t('enquiries.none')}</p>
      ) : (
        <TaskList
          tasks={enquiries.map((enquiry) => ({
            href: callPaths.answer(language, call.id, enquiry.id),
            title: enquiry.publishedQuestion?.de ?? enquiry.question,
            line: t('answers.line', { date: date(enquiry.askedAt), channel: t(`channel.${enquiry.channel}`) }),
            state:
              enquiry.answeredAt === null
                ? { kind: 'due' as const, word: t('answers.open') }
                : { kind: 'ok' as const, word: t('answers.done') },
          }))}
        />
      )}
      {mayAnswer && (
        <section class="box">
          <h2>{t('answers.enter')}</h2>
          <Form language={language} action={callPaths.answers(language, call.id)}>
            <TextArea
              language={language}
              name="question"
              label={t('answers.question')}
              limit={longestEnquiry}
              value={form.text('question')}
              error={error}
            />
            <ChoiceField
              language={language}
              name="channel"
              label={t('answers.channel')}
              value={form.text('channel') || 'phone'}
              options={(['phone', 'mail', 'post'] as const).map((channel) => ({
                value: channel,
                label: t(`channel.${channel}`),
              }))}
            />
            <Actions>
              <Button>{t('answers.enter.submit')}</Button>
            </Actions>
          </Form>
        </section>
      )}
    </>
  );
}

export type AnswerPageProps = {
  language: Language;
  call: StoredCall;
  enquiry: Enquiry;
  form: FormValues;
  errors?: Readonly<Record<string, string>>;
};

/** One question to answer: as it was asked, as everyone will read it, and the answer. */
export function AnswerPage({ language, call, enquiry, form, errors = {} }: AnswerPageProps): JSX.Element {
  const t = callTexts.in(language);
  const { date } = formatsIn(language);
  const asked = isLanguage(enquiry.language) ? enquiry.language : 'de';
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <CallTrail language={language} call={call}>
        <h1>{t('answer.title')}</h1>
      </CallTrail>
      <section class="box">
        <h2>{t('answer.asked', { date: date(enquiry.askedAt), channel: t(`channel.${enquiry.channel}`) })}</h2>
        <p lang={asked} dir={languageFacts(asked).direction}>
          {enquiry.question}
        </p>
        <p class="small mute">{t(enquiry.replyTo === null ? 'answer.no-reply' : 'answer.reply')}</p>
      </section>
      <Form language={language} action={callPaths.answer(language, call.id, enquiry.id)}>
        <LocalField
          language={language}
          form={form}
          name="question"
          label={t('answer.question')}
          hint={t('answer.question.hint')}
          error={errors['question.de']}
        />
        <LocalField
          language={language}
          form={form}
          name="answer"
          label={t('answer.answer')}
          error={errors['answer.de']}
        />
        <Actions>
          <Button>{t('answer.submit')}</Button>
          <TextLink href={callPaths.answers(language, call.id)} alone>
            {t('answer.back')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}
