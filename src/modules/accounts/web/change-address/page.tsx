import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';

export type ChangeAddressPageProps = { language: Language; now: string; email: string; error?: string | undefined };

/** Asks for the new address. */
export function ChangeAddressPage({ language, now, email, error }: ChangeAddressPageProps): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'email', message: error }]} />
      <h1>{t('address.title')}</h1>
      {now === '' ? (
        <p>{wayTexts.in(language)('address.add.lead')}</p>
      ) : (
        <p>{t.rich('address.now', { email: <Isolate ltr>{now}</Isolate> })}</p>
      )}
      <Lead>{t('address.lead')}</Lead>
      <Form language={language} action={accountPaths.address(language)}>
        <EmailField language={language} name="email" label={t('address.new')} value={email} error={error} />
        <Actions>
          <Button>{t('address.submit')}</Button>
          <TextLink href={accountPaths.account(language)} alone>
            {t('back')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}

export type AddressCodePageProps = { language: Language; id: string; code: string; error?: string | undefined };

/** Asks for the code sent there. */
export function AddressCodePage({ language, id, code, error }: AddressCodePageProps): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'code', message: error }]} />
      <h1>{t('address.title')}</h1>
      <Lead>{t('address.code.lead')}</Lead>
      <Form language={language} action={accountPaths.addressCode(language, id)}>
        <TextField
          language={language}
          name="code"
          label={t('confirm.code')}
          hint={t('app.code.hint')}
          value={code}
          error={error}
          autocomplete="one-time-code"
          code="digits"
          short
        />
        <Actions>
          <Button>{t('address.code.submit')}</Button>
          <TextLink href={accountPaths.address(language)} alone>
            {t('address.submit')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}
