import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Chip } from '../../../../ui/chip.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Form } from '../../../../ui/form.tsx';
import { deviceWords } from '../../texts/device-words.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';

export type ShownSession = {
  id: string;
  device: string;
  signedInBy: 'link' | 'code' | 'passkey' | 'demo' | 'card' | 'provider';
  createdAt: Instant;
  seenAt: Instant;
  isThis: boolean;
};

type Props = { language: Language; sessions: readonly ShownSession[] };

/** Where the account is signed in, and a button to end each of it. */
export function SessionTable({ language, sessions }: Props): JSX.Element {
  const t = securityTexts.in(language);
  const { date } = formatsIn(language);
  return (
    <section>
      <h2>{t('sessions.title')}</h2>
      <Form language={language} action={accountPaths.endSessions(language)}>
        <DataTable
          caption={t('sessions.title')}
          captionHidden
          rows={sessions}
          columns={[
            { label: t('sessions.device'), heads: true, cell: (session) => device(session, language) },
            { label: t('sessions.how'), cell: (session) => signedIn(session, language) },
            { label: t('sessions.seen'), cell: ({ seenAt }) => date(seenAt) },
            { label: t('sessions.act'), cell: (session) => endButton(session, language) },
          ]}
        />
        {sessions.length > 1 && (
          <Actions>
            <Button kind="quiet" name="session" value="others">
              {t('sessions.end-others')}
            </Button>
          </Actions>
        )}
      </Form>
    </section>
  );
}

const device = ({ device: kept, isThis }: ShownSession, language: Language): JSX.Element => (
  <span>
    <bdi>{deviceWords(language, kept)}</bdi>{' '}
    {isThis && <Chip state="ok">{securityTexts.in(language)('sessions.this')}</Chip>}
  </span>
);

const signedIn = ({ createdAt, signedInBy }: ShownSession, language: Language): JSX.Element => (
  <span>
    {formatsIn(language).dateTime(createdAt)}
    <br />
    <span class="mute">{securityTexts.in(language)(`by.${signedInBy}`)}</span>
  </span>
);

const endButton = ({ id, device: kept, createdAt }: ShownSession, language: Language): JSX.Element => (
  <Button kind="quiet" name="session" value={id}>
    {securityTexts.in(language)('sessions.end')}
    <span class="hidden">
      : {deviceWords(language, kept)}, {formatsIn(language).dateTime(createdAt)}
    </span>
  </Button>
);
