import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';

export type ShownFactors = {
  passkeys: readonly { id: string; name: string; createdAt: Instant; usedAt: Instant | null }[];
  /** False where the installation's address has no name. */
  passkeysWork: boolean;
  hasTotp: boolean;
  /** Null: none were made. */
  codesLeft: number | null;
};

/** Passkeys, code app and recovery codes of the account. */
export function FactorBoxes({ language, factors }: { language: Language; factors: ShownFactors }): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <section>
      <h2>{t('factors.title')}</h2>
      <p>{t('factors.lead')}</p>
      {(factors.passkeysWork || factors.passkeys.length > 0) && <Passkeys language={language} factors={factors} />}
      <CodeApp language={language} hasTotp={factors.hasTotp} />
      <RecoveryCodes language={language} factors={factors} />
    </section>
  );
}

type Props = { language: Language; factors: ShownFactors };

function Passkeys({ language, factors }: Props): JSX.Element {
  const t = securityTexts.in(language);
  const { date } = formatsIn(language);
  return (
    <div class="box">
      <h3>{t('passkey.title')}</h3>
      <p>{t('passkey.what')}</p>
      {factors.passkeys.length === 0 ? (
        <p class="mute">{t('passkey.none')}</p>
      ) : (
        <TaskList
          tasks={factors.passkeys.map(({ id, name, createdAt, usedAt }) => ({
            href: accountPaths.passkey(language, id),
            title: <Isolate>{name}</Isolate>,
            line:
              usedAt === null
                ? t('passkey.made', { date: date(createdAt) })
                : t('passkey.used', { date: date(usedAt) }),
          }))}
        />
      )}
      {factors.passkeysWork && (
        <Actions>
          <LinkButton href={accountPaths.addPasskey(language)} quiet={factors.passkeys.length > 0}>
            {t('passkey.add')}
          </LinkButton>
        </Actions>
      )}
    </div>
  );
}

function CodeApp({ language, hasTotp }: { language: Language; hasTotp: boolean }): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <div class="box">
      <h3>{t('app.title')}</h3>
      <p>{t('app.what')}</p>
      <p class="mute">{t(hasTotp ? 'app.there' : 'app.none')}</p>
      <Form language={language} action={hasTotp ? accountPaths.removeTotp(language) : accountPaths.beginTotp(language)}>
        <Actions>
          <Button kind={hasTotp ? 'danger' : 'main'}>{t(hasTotp ? 'app.remove' : 'app.add')}</Button>
        </Actions>
      </Form>
    </div>
  );
}

function RecoveryCodes({ language, factors }: Props): JSX.Element {
  const t = securityTexts.in(language);
  const hasFactor = factors.hasTotp || factors.passkeys.length > 0;
  return (
    <div class="box">
      <h3>{t('codes.title')}</h3>
      <p>{t('codes.what')}</p>
      {factors.codesLeft !== null && <p class="mute">{t('codes.left', { count: factors.codesLeft })}</p>}
      {hasFactor ? (
        <Actions>
          <LinkButton href={accountPaths.recoveryCodes(language)} quiet={factors.codesLeft !== null}>
            {t('codes.open')}
          </LinkButton>
        </Actions>
      ) : (
        <p class="mute">{t('codes.need-factor')}</p>
      )}
    </div>
  );
}
