import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';

/** Why somebody is not signed in. */
export const providerFaults = ['down', 'failed', 'unverified', 'taken'] as const;
export type ProviderFault = (typeof providerFaults)[number];

export type ProviderFaultPageProps = { language: Language; name: string; fault: ProviderFault };

/** Says calmly that it did not work, and that there are other ways. */
export function ProviderFaultPage({ language, name, fault }: ProviderFaultPageProps): JSX.Element {
  const t = wayTexts.in(language);
  return (
    <Narrow>
      <h1>{t(fault === 'down' ? 'oidc.down.title' : 'oidc.account.title', { name })}</h1>
      <Lead>{t(fault === 'down' ? 'oidc.down.lead' : `oidc.error.${fault}`, { name })}</Lead>
      <Actions>
        <LinkButton href={accountPaths.signIn(language)}>{t('oidc.down.other')}</LinkButton>
        {fault !== 'taken' && (
          <TextLink href={accountPaths.provider(language)} alone>
            {t('oidc.submit', { name })}
          </TextLink>
        )}
      </Actions>
    </Narrow>
  );
}

export type ConnectPageProps = { language: Language; id: string; code: string; error?: string | undefined };

/** Asks for the code that was mailed to the address both accounts have. */
export function ConnectPage({ language, id, code, error }: ConnectPageProps): JSX.Element {
  const [t, words] = [wayTexts.in(language), securityTexts.in(language)];
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'code', message: error }]} />
      <h1>{t('oidc.link.title')}</h1>
      <Lead>{t('oidc.link.lead')}</Lead>
      <Form language={language} action={accountPaths.connect(language)}>
        <HiddenField name="id" value={id} />
        <TextField
          language={language}
          name="code"
          label={words('confirm.code')}
          hint={words('confirm.hint.mail')}
          value={code}
          error={error}
          autocomplete="one-time-code"
          code="digits"
          short
        />
        <Actions>
          <Button>{t('oidc.link.submit')}</Button>
          <TextLink href={accountPaths.signIn(language)} alone>
            {t('oidc.down.other')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** Signed out here; at the provider only who wishes it. */
export function SignedOutPage({
  language,
  name,
  there,
}: {
  language: Language;
  name: string;
  there: string;
}): JSX.Element {
  const t = wayTexts.in(language);
  return (
    <Narrow>
      <h1>{t('oidc.out.title')}</h1>
      <Lead>{t('oidc.out.lead', { name })}</Lead>
      <Actions>
        <LinkButton href={there}>{t('oidc.out.submit', { name })}</LinkButton>
      </Actions>
    </Narrow>
  );
}
