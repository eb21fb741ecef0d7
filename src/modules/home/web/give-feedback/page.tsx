import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { homeTexts } from '../../texts/home-texts.ts';
import { homePaths } from '../paths.ts';

export type FeedbackPageProps = {
  language: Language;
  values: { page: string; kind: string; body: string; reply: string };
  errors: FieldErrors;
};

const kinds = ['barrier', 'wrong', 'idea', 'praise'] as const;

/** Asks what somebody wants to say of a page. */
export function FeedbackPage({ language, values, errors }: FeedbackPageProps): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>{t('feedback.title')}</h1>
      <Lead>{t('feedback.lead')}</Lead>
      <Form language={language} action={homePaths.feedback(language)}>
        <HiddenField name="page" value={values.page} />
        <ChoiceField
          language={language}
          name="kind"
          label={t('feedback.kind')}
          options={kinds.map((value) => ({ value, label: t(`feedback.kind.${value}`) }))}
          value={values.kind}
          error={errors['kind']}
        />
        <TextArea
          language={language}
          name="body"
          label={t('feedback.text')}
          value={values.body}
          limit={3000}
          error={errors['body']}
        />
        <EmailField
          language={language}
          name="reply"
          label={t('feedback.reply')}
          hint={t('feedback.reply.hint')}
          value={values.reply}
          error={errors['reply']}
          optional
        />
        <Actions>
          <Button>{t('feedback.submit')}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** Says what happens next. */
export function FeedbackThanksPage({ language }: { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <Narrow>
      <h1>{t('feedback.thanks.title')}</h1>
      <Lead>{t('feedback.thanks.body')}</Lead>
      <Actions>
        <LinkButton href={homePaths.start(language)}>{t('feedback.thanks.back')}</LinkButton>
      </Actions>
    </Narrow>
  );
}
