import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { StoredCall } from '../../domain/call-record.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalField } from '../edit-call/local-field.tsx';
import { CallTrail } from '../staff-call.tsx';

export type SectionPageProps = {
  language: Language;
  call: StoredCall;
  section: string;
  form: FormValues;
  seen: string;
  errors?: Readonly<Record<string, string>>;
  /** Somebody else changed the section since the form was opened. */
  conflict?: boolean;
};

/** Name and lead of a section of the form, in every language. */
export function SectionPage({ language, call, section, form, seen, ...props }: SectionPageProps): JSX.Element {
  const t = callTexts.in(language);
  const errors = props.errors ?? {};
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <CallTrail language={language} call={call}>
        <h1>{t('section.change.title')}</h1>
      </CallTrail>
      {props.conflict === true && <Notice language={language} kind="danger" title={t('section.change.conflict')} />}
      <Form language={language} action={callPaths.section(language, call.id, section)}>
        <HiddenField name="seen" value={seen} />
        <LocalField
          language={language}
          form={form}
          name="title"
          label={t('form.section-title')}
          error={errors['title.de']}
          line
        />
        <LocalField
          language={language}
          form={form}
          name="lead"
          label={t('form.section-lead')}
          hint={t('form.section-lead.hint')}
          optional
        />
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
