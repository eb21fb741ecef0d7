import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';

export type UndoPageProps = {
  language: Language;
  /** A sign-in or a change somebody did not make, or the address they lost. */
  what: 'alarm' | 'objection';
  token: string;
  error?: string | undefined;
};

/** What the link of a warning opens: a button, because mail programs open links before people do. */
export function UndoPage({ language, what, token, error }: UndoPageProps): JSX.Element {
  const t = securityTexts.in(language);
  const action = what === 'alarm' ? accountPaths.alarm(language, token) : accountPaths.objection(language, token);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ message: error }]} />
      <h1>{t(`${what}.title`)}</h1>
      <Lead>{t(`${what}.lead`)}</Lead>
      <Form language={language} action={action}>
        <Actions>
          <Button kind="danger">{t(`${what}.submit`)}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** After it, and what to do next. */
export function UndonePage({ language, what }: { language: Language; what: 'alarm' | 'objection' }): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <h1>{t(`${what}.done.title`)}</h1>
      <Lead>{t('alarm.done.lead')}</Lead>
      <Actions>
        <LinkButton href={accountPaths.signIn(language)}>{t('alarm.sign-in')}</LinkButton>
      </Actions>
    </Narrow>
  );
}
