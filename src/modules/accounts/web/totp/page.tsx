import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { QrCode } from '../../../../ui/qr-code.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';

export type SetUpTotpPageProps = {
  language: Language;
  /** The secret in base32, and the address of the QR code. */
  secret: { key: string; address: string };
  code: string;
  error?: string | undefined;
};

/** Brings the secret into an authenticator app and asks for a first code. */
export function SetUpTotpPage({ language, secret, code, error }: SetUpTotpPageProps): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'code', message: error }]} />
      <h1>{t('app.add')}</h1>
      <p>{t('app.scan')}</p>
      <QrCode address={secret.address} label={t('app.qr')} large />
      <p>
        {t('app.key')}
        <br />
        <code dir="ltr">{secret.key.replaceAll(/.{4}(?=.)/gu, '$& ')}</code>
      </p>
      <Form language={language} action={accountPaths.totp(language)}>
        <TextField
          language={language}
          name="code"
          label={t('app.code')}
          hint={t('app.code.hint')}
          value={code}
          error={error}
          autocomplete="one-time-code"
          code="digits"
          short
        />
        <Actions>
          <Button>{t('app.submit')}</Button>
          <TextLink href={accountPaths.account(language)} alone>
            {t('back')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}
