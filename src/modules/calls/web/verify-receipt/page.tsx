import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';

export type VerifyReceiptProps = {
  language: Language;
  number: string;
  checksum: string;
  errors?: { number?: string | undefined; checksum?: string | undefined };
  /** Null: there is none; absent: not asked yet. */
  arrivedAt?: Instant | null;
};

/** Says whether number and checksum belong to something that arrived, and when; shows nothing of it. */
export function VerifyReceiptPage({
  language,
  number,
  checksum,
  errors = {},
  arrivedAt,
}: VerifyReceiptProps): JSX.Element {
  const t = interestTexts.in(language);
  const field = { language, code: 'letters' as const };
  const summary = [
    ...(errors.number === undefined ? [] : [{ name: 'nummer', message: errors.number }]),
    ...(errors.checksum === undefined ? [] : [{ name: 'pruefsumme', message: errors.checksum }]),
  ];
  return (
    <Narrow>
      <ErrorSummary language={language} errors={summary} />
      <h1>{t('verify.title')}</h1>
      <Lead>{t('verify.lead')}</Lead>
      {arrivedAt === null && (
        <Notice language={language} kind="danger" title={t('verify.no')}>
          {t('verify.no.text')}
        </Notice>
      )}
      {typeof arrivedAt === 'number' && (
        <Notice language={language} kind="success" title={t('verify.yes')}>
          {t('verify.yes.text', { number, date: formatsIn(language).exactTime(arrivedAt) })}
        </Notice>
      )}
      <Form language={language} action={interestPaths.verify(language)} method="get">
        <TextField
          {...field}
          name="nummer"
          label={t('verify.number')}
          hint={t('verify.number.hint')}
          value={number}
          error={errors.number}
          short
        />
        <TextField
          {...field}
          name="pruefsumme"
          label={t('verify.checksum')}
          hint={t('verify.checksum.hint')}
          value={checksum}
          error={errors.checksum}
        />
        <Actions>
          <Button again>{t('verify.submit')}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
