import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { handoverTexts } from '../../texts/handover/handover-texts.ts';
import { accountPaths } from '../paths.ts';

export type StaffHandOverPageProps = {
  language: Language;
  person: { id: string; name: string };
  pending: { id: string; email: string; reason: string; mayApprove: boolean } | null;
  mayAsk: boolean;
  done: 'asked' | 'approved' | null;
  typed: { email: string; reason: string };
  errors: { email?: string; reason?: string };
};

/** Where the owner is gone: one asks, a second one agrees. */
export function StaffHandOverPage(props: StaffHandOverPageProps): JSX.Element {
  const { language, person, pending, mayAsk, done, typed, errors } = props;
  const t = handoverTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>{t('staff.title')}</h1>
      {done !== null && (
        <Notice language={language} kind="success">
          {t(`staff.${done}`)}
        </Notice>
      )}
      <Lead>{t.rich('staff.lead', { name: <Isolate>{person.name}</Isolate> })}</Lead>
      {pending !== null && (
        <Box title={t('staff.pending')}>
          <p>
            {t.rich('staff.pending.text', {
              email: <Isolate ltr>{pending.email}</Isolate>,
              reason: <Isolate>{pending.reason}</Isolate>,
            })}
          </p>
          {pending.mayApprove ? (
            <Form language={language} action={accountPaths.approveHandOver(language, person.id)}>
              <HiddenField name="id" value={pending.id} />
              <Actions>
                <Button>{t('staff.approve')}</Button>
              </Actions>
            </Form>
          ) : (
            <p>{t('staff.wait')}</p>
          )}
        </Box>
      )}
      {mayAsk && (
        <Form language={language} action={accountPaths.staffHandOver(language, person.id)}>
          <EmailField
            language={language}
            name="email"
            label={t('handover.email')}
            value={typed.email}
            error={errors.email}
            other
          />
          <TextArea
            language={language}
            name="reason"
            label={t('staff.reason')}
            hint={t('staff.reason.hint')}
            value={typed.reason}
            error={errors.reason}
            limit={500}
            rows={3}
          />
          <Actions>
            <Button kind={pending === null ? 'main' : 'quiet'}>{t('staff.submit')}</Button>
          </Actions>
        </Form>
      )}
    </Narrow>
  );
}
