import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { StoredCall } from '../../domain/call-record.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalField } from '../edit-call/local-field.tsx';
import { CallTrail } from '../staff-call.tsx';

export type CancelCallPageProps = {
  language: Language;
  call: StoredCall;
  form: FormValues;
  readers: number;
  error?: string | undefined;
};

/** Asks for the reason before a call is cancelled for good. */
export function CancelCallPage({ language, call, form, readers, error }: CancelCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'reason.de', message: error }]} />
      <CallTrail language={language} call={call}>
        <h1>{t('cancel.title')}</h1>
      </CallTrail>
      <Lead>{t(call.publishedAt === null ? 'cancel.lead.draft' : 'cancel.lead.published', { count: readers })}</Lead>
      <Form language={language} action={callPaths.cancel(language, call.id)}>
        <LocalField language={language} form={form} name="reason" label={t('cancel.reason')} error={error} />
        <Actions>
          <Button kind="danger">{t('cancel.submit')}</Button>
          <TextLink href={callPaths.prepare(language, call.id)} alone>
            {t('edit.back')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}
