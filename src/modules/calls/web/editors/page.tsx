import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { InterestCrumbs } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';

export type EditorsProps = {
  language: Language;
  handle: string;
  /** Who has access, the reader marked. */
  people: readonly { name: string; you: boolean }[];
  invited: readonly string[];
  guest: boolean;
  email?: string | undefined;
  error?: string | undefined;
  sent?: boolean;
};

/** Who writes, who is invited, and inviting one more. */
export function EditorsPage(props: EditorsProps): JSX.Element {
  const { language, handle, people, invited, guest, email, error, sent } = props;
  const t = interestTexts.in(language);
  return (
    <Narrow>
      <InterestCrumbs language={language} handle={handle} />
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'email', message: error }]} />
      <h1>{t('editors.title')}</h1>
      <Lead>{guest ? t('editors.none') : t('editors.lead')}</Lead>
      {sent === true && (
        <Notice language={language} kind="success">
          {t('editors.invited')}
        </Notice>
      )}
      {guest ? (
        <LinkButton href={interestPaths.takeOver(language, handle)}>{t('show.address.take')}</LinkButton>
      ) : (
        <>
          <Box title={t('editors.list')}>
            <ul>
              {people.map(({ name, you }) => (
                <li>{you ? t.rich('editors.you', { name: <Isolate>{name}</Isolate> }) : <Isolate>{name}</Isolate>}</li>
              ))}
            </ul>
            {invited.length > 0 && (
              <>
                <h3>{t('editors.open')}</h3>
                <ul>
                  {invited.map((address) => (
                    <li>
                      <Isolate ltr>{address}</Isolate>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Box>
          <Form language={language} action={interestPaths.editors(language, handle)}>
            <EmailField language={language} name="email" label={t('editors.email')} value={email} error={error} other />
            <Actions>
              <Button>{t('editors.invite')}</Button>
            </Actions>
          </Form>
        </>
      )}
    </Narrow>
  );
}

export type JoinProps = {
  language: Language;
  token: string;
  applicant: string;
  call: string;
  signedIn: boolean;
  signInPath: string;
};

/** What an invitation opens: a button, after signing in. */
export function JoinPage({ language, token, applicant, call, signedIn, signInPath }: JoinProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Narrow>
      <h1>{t('join.title')}</h1>
      <Lead>{t('join.lead', { applicant, call })}</Lead>
      {signedIn ? (
        <Form language={language} action={interestPaths.join(language, token)}>
          <Actions>
            <Button>{t('join.submit')}</Button>
          </Actions>
        </Form>
      ) : (
        <LinkButton href={signInPath}>{t('join.sign-in')}</LinkButton>
      )}
    </Narrow>
  );
}

/** An invitation that was used, or is older than 30 days. */
export function JoinOverPage({ language }: { language: Language }): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Narrow>
      <h1>{t('co-sign.gone.title')}</h1>
      <Lead>{t('join.over')}</Lead>
    </Narrow>
  );
}
