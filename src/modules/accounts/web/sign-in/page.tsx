import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary, type FormError } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { RelyingParty } from '../../domain/relying-party.ts';
import { accountTexts } from '../../texts/account-texts.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { PasskeyBox } from '../passkey-box.tsx';
import { passkeyFields } from '../passkeys/form.ts';
import { accountPaths } from '../paths.ts';

export type SignInPageProps = {
  language: Language;
  email: string;
  next: string;
  /** Null where passkeys can't work. */
  party: RelyingParty | null;
  error?: string | undefined;
  /** Where one may have an account too; null: nowhere. */
  provider?: string | null;
  /** What is wrong with something else than the address. */
  fault?: string | undefined;
};

/** Asks for the address the link goes to. */
export function SignInPage(props: SignInPageProps): JSX.Element {
  const { language, email, next, party, provider, error, fault } = props;
  const t = accountTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary
        language={language}
        errors={[...errorsOf('email', error), ...(fault === undefined ? [] : [{ message: fault }])]}
      />
      <h1>{t('sign-in.title')}</h1>
      <Lead>{t('sign-in.lead')}</Lead>
      <Form language={language} action={accountPaths.signIn(language)}>
        <HiddenField name="next" value={next} />
        <EmailField
          language={language}
          name="email"
          label={t('sign-in.email')}
          hint={t('sign-in.email.hint')}
          value={email}
          error={error}
        />
        <Actions>
          <Button>{t('sign-in.submit')}</Button>
        </Actions>
      </Form>
      {party !== null && (
        <Form language={language} action={accountPaths.signInByPasskey(language)}>
          <HiddenField name="next" value={next} />
          <PasskeyBox
            language={language}
            party={party}
            task={accountPaths.passkeyTask(language, 'sign-in')}
            mode="get"
            fields={passkeyFields}
            isSecond
          >
            {securityTexts.in(language)('passkey.sign-in')}
          </PasskeyBox>
        </Form>
      )}
      {typeof provider === 'string' && (
        <Actions>
          <LinkButton href={accountPaths.provider(language, next === '' ? undefined : next)} quiet>
            {wayTexts.in(language)('oidc.submit', { name: provider })}
          </LinkButton>
        </Actions>
      )}
      <p>
        <TextLink href={accountPaths.enterCard(language)} alone>
          {wayTexts.in(language)('card.link')}
        </TextLink>
      </p>
    </Narrow>
  );
}

export type EnterCodePageProps = { language: Language; id: string; code: string; error?: string | undefined };

/** Asks for the code of the mail. */
export function EnterCodePage({ language, id, code, error }: EnterCodePageProps): JSX.Element {
  const t = accountTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={errorsOf('code', error)} />
      <h1>{t('code.title')}</h1>
      <Lead>{t('code.lead')}</Lead>
      <Form language={language} action={accountPaths.code(language)}>
        <HiddenField name="id" value={id} />
        <TextField
          language={language}
          name="code"
          label={t('code.field')}
          hint={t('code.hint')}
          value={code}
          error={error}
          autocomplete="one-time-code"
          code="digits"
          short
        />
        <Actions>
          <Button>{t('code.submit')}</Button>
          <TextLink href={accountPaths.signIn(language)} alone>
            {t('code.again')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** What the mailed link opens: a button, because mail programs open links before people do. */
export function OpenLinkPage({ language, token }: { language: Language; token: string }): JSX.Element {
  const t = accountTexts.in(language);
  return (
    <Narrow>
      <h1>{t('link.title')}</h1>
      <Lead>{t('link.lead')}</Lead>
      <Form language={language} action={accountPaths.openLink(language, token)}>
        <Actions>
          <Button>{t('link.submit')}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

const errorsOf = (name: string, message: string | undefined): FormError[] =>
  message === undefined ? [] : [{ name, message }];
