import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { accountPaths } from '../paths.ts';

export type EnterCardPageProps = { language: Language; code: string; error?: string | undefined };

/** Asks for the code on the card. */
export function EnterCardPage({ language, code, error }: EnterCardPageProps): JSX.Element {
  const t = wayTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'code', message: error }]} />
      <h1>{t('card.title')}</h1>
      <Lead>{t('card.lead')}</Lead>
      <Form language={language} action={accountPaths.enterCard(language)}>
        <TextField
          language={language}
          name="code"
          label={t('card.field')}
          hint={t('card.hint')}
          value={code}
          error={error}
          autocomplete="off"
          code="letters"
        />
        <Actions>
          <Button>{t('card.submit')}</Button>
          <TextLink href={accountPaths.signIn(language)} alone>
            {t('card.other')}
          </TextLink>
        </Actions>
      </Form>
      <p class="mute">{t('card.lost')}</p>
    </Narrow>
  );
}

/** What the card's QR code opens. It tells nothing and does nothing until the button is pressed. */
export function OpenCardPage({ language, code }: { language: Language; code: string }): JSX.Element {
  const t = wayTexts.in(language);
  return (
    <Narrow>
      <h1>{t('card.open.title')}</h1>
      <Lead>{t('card.open.lead')}</Lead>
      <Form language={language} action={accountPaths.enterCard(language)}>
        <HiddenField name="code" value={code} />
        <Actions>
          <Button>{t('card.submit')}</Button>
        </Actions>
      </Form>
      <p class="mute">{t('card.lost')}</p>
    </Narrow>
  );
}
