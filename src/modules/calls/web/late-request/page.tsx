import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { lateProgress } from '../../domain/interest-deeds.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { deadlineWords, InterestCrumbs } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';

export type LateRequestProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  possible: boolean;
  reason?: string | undefined;
  error?: string | undefined;
};

/** Asks for the reason of a late arrival, or shows how far the request is. */
export function LateRequestPage({ language, record, handle, possible, reason, error }: LateRequestProps): JSX.Element {
  const t = interestTexts.in(language);
  const arrived = record.submittedAt === null ? '' : formatsIn(language).exactTime(record.submittedAt);
  return (
    <Narrow>
      <InterestCrumbs language={language} handle={handle} />
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'reason', message: error }]} />
      <h1>{record.late === null ? t('late.title') : t('late.progress.title')}</h1>
      {possible && (
        <>
          <Lead>{t('late.lead', { arrived, deadline: deadlineWords(record, language) })}</Lead>
          <Form language={language} action={interestPaths.late(language, handle)}>
            <TextArea
              language={language}
              name="reason"
              label={t('late.reason')}
              value={reason}
              error={error}
              limit={2000}
              rows={6}
            />
            <Actions>
              <Button>{t('late.submit')}</Button>
            </Actions>
          </Form>
        </>
      )}
      {!possible && record.late === null && (
        <Notice language={language} kind="warn">
          {t('late.not-possible')}
        </Notice>
      )}
      {record.late !== null && <p>{t(`late.progress.${lateProgress(record.late)}`)}</p>}
    </Narrow>
  );
}
