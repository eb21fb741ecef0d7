import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Facts } from '../../../../ui/facts.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { LetterChip } from '../list-letters/letter-chip.tsx';
import type { LetterRow } from '../list-letters/letter-row.ts';
import { administrationPaths } from '../paths.ts';

export type LetterPageProps = {
  language: Language;
  letter: LetterRow;
  mayChange: boolean;
  mayOpen: boolean;
  /** The address, once it was opened with a reason. */
  opened?: string;
  reason?: string;
  error?: string | undefined;
  done?: 'retried' | 'cancelled' | 'too-late' | undefined;
};

/** One letter: what became of it, and what can be done about it. */
export function LetterPage(props: LetterPageProps): JSX.Element {
  const { language, letter, opened, error, done } = props;
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  const when = (at: Instant | null): string => (at === null ? '–' : formats.dateTime(at));
  return (
    <AdminFrame
      language={language}
      title={<Isolate ltr>{letter.kind}</Isolate>}
      lead={t('letter.lead')}
      trail={[{ href: administrationPaths.letters(language), label: t('letters.title') }]}
      errors={error === undefined ? [] : [{ name: 'reason', message: error }]}
      done={done === undefined ? undefined : t(`letter.done.${done}`)}
    >
      <Facts
        facts={[
          { label: t('letters.state'), value: <LetterChip language={language} state={letter.state} /> },
          { label: t('letters.recipient'), value: <Isolate ltr>{opened ?? letter.recipient}</Isolate> },
          { label: t('letters.attempts'), value: String(letter.attempts) },
          { label: t('letters.error'), value: letter.error === null ? '–' : <Isolate ltr>{letter.error}</Isolate> },
          { label: t('letters.created'), value: when(letter.createdAt) },
          { label: t('letter.sent'), value: when(letter.sentAt) },
          { label: t('letter.next'), value: when(letter.nextAt) },
        ]}
      />
      {props.mayChange && <Change language={language} letter={letter} />}
      {props.mayOpen && opened === undefined && <OpenRecipient {...props} />}
      <p>
        <TextLink href={administrationPaths.chain(language, 'platform.mail', letter.id)} alone>
          {t('chain.link')}
        </TextLink>
      </p>
    </AdminFrame>
  );
}

function Change({ language, letter: { id, state } }: Pick<LetterPageProps, 'language' | 'letter'>): JSX.Element | null {
  const t = administrationTexts.in(language);
  if (state === 'sent') return null;
  const mayCancel = state !== 'cancelled';
  return (
    <Actions>
      {state !== 'waiting' && (
        <Form language={language} action={administrationPaths.retryLetter(language, id)}>
          <Button>{t('letter.retry')}</Button>
        </Form>
      )}
      {mayCancel && (
        <Form language={language} action={administrationPaths.cancelLetter(language, id)}>
          <Button kind="quiet">{t('letter.cancel')}</Button>
        </Form>
      )}
    </Actions>
  );
}

function OpenRecipient({ language, letter, reason, error }: LetterPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <Box title={t('letter.open')}>
      <Form language={language} action={administrationPaths.openRecipient(language, letter.id)}>
        <TextField
          language={language}
          name="reason"
          label={t('letter.open.reason')}
          hint={t('letter.open.hint')}
          value={reason ?? ''}
          error={error}
        />
        <Actions>
          <Button kind="quiet">{t('letter.open.submit')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}
