import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { tokenTexts } from '../../texts/tokens/token-texts.ts';
import { accountPaths } from '../paths.ts';

type Props = { language: Language; token: string };

/** Shows a new token, this once. */
export function MadeTokenPage({ language, token }: Props): JSX.Element {
  const t = tokenTexts.in(language);
  return (
    <Narrow>
      <h1>{t('made.title')}</h1>
      <Lead>{t('made.lead')}</Lead>
      <TextField language={language} name="token" label={t('made.name')} value={token} optional />
      <p>{t('made.use')}</p>
      <p>
        <code dir="ltr">{'Authorization: Bearer zd_…'}</code>
      </p>
      <Actions>
        <TextLink href={accountPaths.tokens(language)} alone>
          {t('back')}
        </TextLink>
      </Actions>
    </Narrow>
  );
}
