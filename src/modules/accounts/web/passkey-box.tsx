import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { RelyingParty } from '../domain/relying-party.ts';
import { securityTexts } from '../texts/security/security-texts.ts';

export type PasskeyBoxProps = {
  language: Language;
  party: RelyingParty;
  /** Address that sets the task. */
  task: string;
  /** Makes a passkey or uses one. */
  mode: 'create' | 'get';
  /** Names of the two hidden fields the answer goes into. */
  fields: { ceremony: string; credential: string };
  /** Says what to do without a script or an old browser; nothing where another way stands on the page. */
  isAlone?: boolean;
  /** Another way is the main one of the page. */
  isSecond?: boolean;
  children: ComponentChildren;
};

/** The one button of a form of its own, that asks the authenticator and sends the form; see src/browser/enhance/passkeys.ts. */
export function PasskeyBox(props: PasskeyBoxProps): JSX.Element {
  const { language, party, task, mode, fields, isAlone, isSecond, children } = props;
  const t = securityTexts.in(language);
  const address = (
    <a href={party.origin} dir="ltr">
      {party.origin}
    </a>
  );
  return (
    <div data-passkey={task} data-passkey-mode={mode} data-passkey-host={party.id}>
      <input type="hidden" name={fields.ceremony} value="" data-passkey-ceremony="" />
      <input type="hidden" name={fields.credential} value="" data-passkey-credential="" />
      {isAlone === true && <p data-passkey-absent="">{t('passkey.no-script')}</p>}
      <p hidden data-passkey-elsewhere="">
        {t.rich('passkey.elsewhere', { address })}
      </p>
      <div role="alert">
        <p hidden data-passkey-failed="">
          {t('passkey.error.failed')}
        </p>
      </div>
      <div class="actions">
        <button class={isSecond === true ? 'btn btn-quiet' : 'btn'} type="submit" hidden data-passkey-start="">
          {children}
        </button>
      </div>
    </div>
  );
}
