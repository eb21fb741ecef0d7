import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { Mandate } from '../../domain/mandate.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { MandateFacts, type ShownMatter } from '../mandate-facts.tsx';
import { mandatePaths } from '../paths.ts';
import { AcceptForm, type AcceptFormProps } from './accept-form.tsx';

export type AcceptPageProps = Omit<AcceptFormProps, 'language'> & {
  language: Language;
  mandate: Mandate;
  matter: ShownMatter;
  /** Where one signs in first; null for who is signed in. */
  signInPath: string | null;
  error: 'own' | 'office' | 'matter-over' | null;
};

/** What a code opens: what, for whom, until when. A button accepts; opening consumes nothing. */
export function AcceptPage(props: AcceptPageProps): JSX.Element {
  const { language, mandate, matter, signInPath, error } = props;
  const t = mandateTexts.in(language);
  return (
    <Narrow>
      <h1>{t('accept.title')}</h1>
      <Lead>{t('accept.lead')}</Lead>
      {error !== null && (
        <Notice language={language} kind="danger">
          {t(`accept.error.${error}`)}
        </Notice>
      )}
      <MandateFacts language={language} mandate={mandate} state="offered" matter={matter} />
      {signInPath === null ? (
        error === null && <AcceptForm {...props} />
      ) : (
        <>
          <p>{t('accept.sign-in.text')}</p>
          <Actions>
            <LinkButton href={signInPath}>{t('accept.sign-in')}</LinkButton>
          </Actions>
        </>
      )}
      <p>{t('accept.decline')}</p>
    </Narrow>
  );
}

/** A code that was used, taken back or is over. */
export function GonePage({ language }: { language: Language }): JSX.Element {
  const t = mandateTexts.in(language);
  return (
    <Narrow>
      <h1>{t('gone.title')}</h1>
      <Lead>{t('gone.text')}</Lead>
      <Actions>
        <LinkButton href={mandatePaths.enterCode(language)} quiet>
          {t('code.title')}
        </LinkButton>
      </Actions>
    </Narrow>
  );
}

/** Where the code of a sheet is typed. */
export function EnterCodePage(props: { language: Language; code: string; error?: string | undefined }): JSX.Element {
  const { language, code, error } = props;
  const t = mandateTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'code', message: error }]} />
      <h1>{t('code.title')}</h1>
      <Lead>{t('code.lead')}</Lead>
      <Form language={language} action={mandatePaths.enterCode(language)}>
        <TextField
          language={language}
          name="code"
          label={t('code.label')}
          hint={t('code.hint')}
          value={code}
          error={error}
          autocomplete="off"
          code="letters"
        />
        <Actions>
          <Button>{t('code.submit')}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
