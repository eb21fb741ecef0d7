import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { RelyingParty } from '../../domain/relying-party.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { PasskeyBox } from '../passkey-box.tsx';
import { accountPaths } from '../paths.ts';
import { confirmFields } from './form.ts';

export type ConfirmPageProps = {
  language: Language;
  /** Before a risky act, or as the second step of signing in. */
  purpose: 'act' | 'second-step';
  /** Where the form goes: the confirmation's own page, or the act that waits. */
  action: string;
  /** What was typed for the act that waits; sent again with the confirmation. */
  kept: readonly (readonly [name: string, value: string])[];
  /** Ways the person has; `mail` for who has no second factor. */
  ways: { passkey: RelyingParty | null; hasTotp: boolean; mail: boolean; card?: boolean };
  /** A code is on its way to this address. */
  sentTo: string | null;
  error?: { message: string; isAboutCode: boolean } | undefined;
};

/** Asks somebody to confirm that they are there. */
export function ConfirmPage(props: ConfirmPageProps): JSX.Element {
  const { language, purpose, action, kept, ways, error } = props;
  const t = securityTexts.in(language);
  const hasTyped = kept.some(([name]) => name !== 'weiter');
  const summary = error && [{ message: error.message, ...(error.isAboutCode ? { name: confirmFields.code } : {}) }];
  return (
    <Narrow>
      <ErrorSummary language={language} errors={summary ?? []} />
      <h1>{t(purpose === 'act' ? 'confirm.title' : 'second.title')}</h1>
      <Lead>{t(purpose === 'act' ? 'confirm.lead' : 'second.lead')}</Lead>
      {hasTyped && <p>{t('confirm.kept')}</p>}
      {ways.passkey !== null && (
        <Form language={language} action={action}>
          <Kept kept={kept} />
          <PasskeyBox
            language={language}
            party={ways.passkey}
            task={accountPaths.passkeyTask(language, 'confirm')}
            mode="get"
            fields={confirmFields}
          >
            {t('confirm.passkey')}
          </PasskeyBox>
        </Form>
      )}
      <Form language={language} action={action}>
        <Kept kept={kept} />
        {ways.mail ? <MailedCode {...props} /> : <OwnCode {...props} />}
      </Form>
      {purpose === 'second-step' && <p class="mute">{t('second.lost')}</p>}
    </Narrow>
  );
}

function Kept({ kept }: Pick<ConfirmPageProps, 'kept'>): JSX.Element {
  return (
    <>
      {kept.map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
    </>
  );
}

/** A code of the app or a recovery code; both go into one field. */
function OwnCode({ language, ways, error }: ConfirmPageProps): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <>
      <TextField
        language={language}
        name={confirmFields.code}
        label={t('confirm.code')}
        hint={
          ways.card === true
            ? wayTexts.in(language)('confirm.hint.card')
            : t(ways.hasTotp ? 'confirm.hint.app' : 'confirm.hint.recovery')
        }
        error={error?.isAboutCode === true ? error.message : undefined}
        autocomplete="one-time-code"
        code="letters"
        short
      />
      <Actions>
        <Button kind={ways.passkey === null ? 'main' : 'quiet'}>{t('confirm.submit')}</Button>
      </Actions>
    </>
  );
}

function MailedCode({ language, sentTo, error }: ConfirmPageProps): JSX.Element {
  const t = securityTexts.in(language);
  const send = (
    <Button kind={sentTo === null ? 'main' : 'quiet'} name={confirmFields.send} value="1" again>
      {t('confirm.send')}
    </Button>
  );
  if (sentTo === null) return <Actions>{send}</Actions>;
  return (
    <>
      <Notice language={language} kind="info">
        <p>{t.rich('confirm.sent', { email: <Isolate ltr>{sentTo}</Isolate> })}</p>
      </Notice>
      <TextField
        language={language}
        name={confirmFields.code}
        label={t('confirm.code')}
        hint={t('confirm.hint.mail')}
        error={error?.isAboutCode === true ? error.message : undefined}
        autocomplete="one-time-code"
        code="digits"
        short
      />
      <Actions>
        <Button>{t('confirm.submit')}</Button>
        {send}
      </Actions>
    </>
  );
}
