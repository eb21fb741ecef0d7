import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';

export type ResetFactorsPageProps = {
  language: Language;
  person: { id: string; name: string };
  factors: { passkeys: number; hasTotp: boolean; recoveryCodes: number };
  reason: string;
  isDone: boolean;
  /** `reason` names the field the message is about. */
  error?: { name?: 'reason'; message: string } | undefined;
};

/** Helps somebody who lost their second factor. */
export function ResetFactorsPage(props: ResetFactorsPageProps): JSX.Element {
  const { language, person, factors, reason, isDone, error } = props;
  const t = securityTexts.in(language);
  const { passkeys, hasTotp, recoveryCodes } = factors;
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [error]} />
      <h1>{t('reset.title')}</h1>
      {isDone && (
        <Notice language={language} kind="success">
          {t('reset.done')}
        </Notice>
      )}
      <Lead>{t('reset.lead', { name: person.name })}</Lead>
      <p>{t('reset.state', { passkeys, app: hasTotp ? 'yes' : 'no', codes: recoveryCodes })}</p>
      <Form language={language} action={accountPaths.resetFactors(language, person.id)}>
        <TextArea
          language={language}
          name="reason"
          label={t('reset.reason')}
          hint={t('reset.reason.hint')}
          value={reason}
          limit={500}
          error={error?.name === 'reason' ? error.message : undefined}
        />
        <Actions>
          <Button kind="danger">{t('reset.submit')}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
