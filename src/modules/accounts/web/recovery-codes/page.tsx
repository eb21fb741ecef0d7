import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';

type Props = {
  language: Language;
  /** Those left of the set there is; null for none. */
  left: number | null;
};

/** Offers a new set. */
export function RecoveryCodesPage({ language, left }: Props): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <h1>{t('codes.title')}</h1>
      <Lead>{t('codes.what')}</Lead>
      {left !== null && <p>{t('codes.left', { count: left })}</p>}
      <p>{t('codes.lead')}</p>
      <Form language={language} action={accountPaths.recoveryCodes(language)}>
        <Actions>
          <Button>{t('codes.submit')}</Button>
          <TextLink href={accountPaths.account(language)} alone>
            {t('back')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** Shows a new set, this once. */
export function NewCodesPage({ language, codes }: { language: Language; codes: readonly string[] }): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <h1>{t('codes.shown.title')}</h1>
      <Lead>{t('codes.shown.lead')}</Lead>
      <ol>
        {codes.map((code) => (
          <li>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ol>
      <Actions>
        <PrintButton language={language} />
        <TextLink href={accountPaths.account(language)} alone>
          {t('back')}
        </TextLink>
      </Actions>
    </Narrow>
  );
}
