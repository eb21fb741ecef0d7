import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { ContactBox, deadlineWords, InterestCrumbs } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';

export type WithdrawProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  possible: boolean;
  isOver: boolean;
};

/** Whether a draft nobody handed in is thrown away, or something handed in is taken back. */
export const withdrawTitle = ({ submissions }: InterestRecord, language: Language): string =>
  interestTexts.in(language)(submissions.length === 0 ? 'withdraw.title.draft' : 'withdraw.title');

/** Asks before it is taken back. */
export function WithdrawPage({ language, record, handle, possible, isOver }: WithdrawProps): JSX.Element {
  const t = interestTexts.in(language);
  const isDraft = record.submissions.length === 0;
  const whenHandedIn = isOver ? 'withdraw.lead.closed' : 'withdraw.lead';
  return (
    <Narrow>
      <InterestCrumbs language={language} handle={handle} />
      <h1>{withdrawTitle(record, language)}</h1>
      {possible ? (
        <>
          <Lead>{t(isDraft ? 'withdraw.lead.draft' : whenHandedIn)}</Lead>
          <Form language={language} action={interestPaths.withdraw(language, handle)}>
            <TextArea
              language={language}
              name="reason"
              label={t('withdraw.reason')}
              hint={t('withdraw.reason.hint')}
              limit={1000}
              rows={3}
              optional
            />
            <Actions>
              <Button kind="danger">{t(isDraft ? 'withdraw.submit.draft' : 'withdraw.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : (
        <>
          <Notice language={language} kind="warn">
            {t('withdraw.not-possible')}
          </Notice>
          <ContactBox language={language} contact={record.content.contact} />
        </>
      )}
    </Narrow>
  );
}

/** Asks before it is opened for changes again. */
export function ReopenPage({ language, record, handle, possible }: Omit<WithdrawProps, 'isOver'>): JSX.Element {
  const t = interestTexts.in(language);
  const deadline = deadlineWords(record, language);
  return (
    <Narrow>
      <InterestCrumbs language={language} handle={handle} />
      <h1>{t('reopen.title')}</h1>
      {possible ? (
        <>
          <Lead>{t(record.state === 'withdrawn' ? 'reopen.lead.withdrawn' : 'reopen.lead', { deadline })}</Lead>
          <Form language={language} action={interestPaths.reopen(language, handle)}>
            <Actions>
              <Button>{t('reopen.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : (
        <Notice language={language} kind="warn">
          {t('reopen.not-possible')}
        </Notice>
      )}
    </Narrow>
  );
}
