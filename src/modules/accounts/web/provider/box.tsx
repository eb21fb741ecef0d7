import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';

export type ProviderBoxProps = { language: Language; name: string; isConnected: boolean };

/** One's account elsewhere, on one's own page. */
export function ProviderBox({ language, name, isConnected }: ProviderBoxProps): JSX.Element {
  const t = wayTexts.in(language);
  return (
    <Box title={t('oidc.account.title', { name })}>
      <p>{t(isConnected ? 'oidc.account.linked' : 'oidc.account.what', { name })}</p>
      {isConnected ? (
        <Form language={language} action={accountPaths.disconnectProvider(language)}>
          <Actions>
            <Button kind="quiet">{t('oidc.account.remove')}</Button>
          </Actions>
        </Form>
      ) : (
        <Actions>
          <LinkButton href={accountPaths.connectProvider(language)} quiet>
            {t('oidc.account.add', { name })}
          </LinkButton>
        </Actions>
      )}
    </Box>
  );
}
