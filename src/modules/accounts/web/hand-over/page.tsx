import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { handoverTexts } from '../../texts/handover/handover-texts.ts';
import { accountPaths } from '../paths.ts';

export type HandOverPageProps = { language: Language; email: string; isSent: boolean; error?: string | undefined };

/** Giving one's account to somebody else: what ends, what stays. */
export function HandOverPage({ language, email, isSent, error }: HandOverPageProps): JSX.Element {
  const t = handoverTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'email', message: error }]} />
      <h1>{t('handover.title')}</h1>
      {isSent && (
        <Notice language={language} kind="success">
          {t('handover.sent')}
        </Notice>
      )}
      <Lead>{t('handover.lead')}</Lead>
      <ul>
        <li>{t('handover.ends')}</li>
        <li>{t('handover.stays')}</li>
        <li>{t('handover.letters')}</li>
      </ul>
      <Form language={language} action={accountPaths.handOver(language)}>
        <EmailField language={language} name="email" label={t('handover.email')} value={email} error={error} other />
        <Actions>
          <Button kind="danger">{t('handover.submit')}</Button>
          <TextLink href={accountPaths.account(language)} alone>
            {t('handover.back')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}

export type TakeOverPageProps = {
  language: Language;
  id: string;
  typed: { name: string; code: string };
  errors: { name?: string; code?: string };
};

/** Where the new owner enters the code. Opening changes nothing. */
export function TakeOverPage({ language, id, typed, errors }: TakeOverPageProps): JSX.Element {
  const t = handoverTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>{t('take.title')}</h1>
      <Lead>{t('take.lead')}</Lead>
      <Form language={language} action={accountPaths.takeOver(language, id)}>
        <TextField
          language={language}
          name="code"
          label={t('take.code')}
          hint={t('take.code.hint')}
          value={typed.code}
          error={errors.code}
          autocomplete="one-time-code"
          code="letters"
        />
        <TextField
          language={language}
          name="name"
          label={t('take.name')}
          value={typed.name}
          error={errors.name}
          autocomplete="name"
        />
        <Actions>
          <Button>{t('take.submit')}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** The account is theirs; they sign in as always. */
export function TakenPage({ language }: { language: Language }): JSX.Element {
  const t = handoverTexts.in(language);
  return (
    <Narrow>
      <h1>{t('taken.title')}</h1>
      <Lead>{t('taken.text')}</Lead>
      <Actions>
        <LinkButton href={accountPaths.signIn(language)}>{t('taken.sign-in')}</LinkButton>
      </Actions>
    </Narrow>
  );
}
