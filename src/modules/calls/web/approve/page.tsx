import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { applicantName, submissionContent } from '../../domain/submission-content.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { answerAnchor } from '../co-sign/page.tsx';
import { InterestContent } from '../interest-content.tsx';
import { ContactBox, deadlineWords } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';

export type ApproveProps = {
  language: Language;
  token: string;
  record: InterestRecord;
  /** A newer link replaced this one, or it is no longer open. */
  closed?: 'replaced' | 'over' | null;
  error?: string | undefined;
};

/** What the head opens by link: the whole interest and one button. */
export function ApprovePage({ language, token, record, closed, error }: ApproveProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <>
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ name: 'note', message: error }]} />
      <h1>{t('approve.title')}</h1>
      <Lead>
        {t.rich('approve.lead', {
          applicant: <Isolate>{applicantName(record)}</Isolate>,
          call: <LocalWords text={record.content.title} language={language} />,
          deadline: deadlineWords(record, language),
        })}
      </Lead>
      <TwoColumns aside={<ContactBox language={language} contact={record.content.contact} />}>
        {typeof closed === 'string' ? (
          <Notice language={language} kind="warn">
            {t(`approve.${closed}`)}
          </Notice>
        ) : (
          <>
            <p>
              <TextLink href={`#${answerAnchor}`}>{t('co-sign.jump')}</TextLink>
            </p>
            <h2>{t('co-sign.content.title')}</h2>
            <InterestContent language={language} content={submissionContent(record, false)} />
            <h2 id={answerAnchor}>{t('co-sign.answer.title')}</h2>
            <Box>
              <Form language={language} action={interestPaths.approve(language, token)}>
                <p>
                  <b>{t('approve.gives')}</b>
                </p>
                <Actions>
                  <Button name="answer" value="given">
                    {t('approve.submit')}
                  </Button>
                </Actions>
              </Form>
              <Disclosure summary={t('approve.refuse.title')} open={error !== undefined}>
                <Form language={language} action={interestPaths.approve(language, token)}>
                  <TextArea
                    language={language}
                    name="note"
                    label={t('approve.refuse.note')}
                    error={error}
                    limit={2000}
                    rows={3}
                  />
                  <Actions>
                    <Button kind="quiet" name="answer" value="refused">
                      {t('approve.refuse.submit')}
                    </Button>
                  </Actions>
                </Form>
              </Disclosure>
            </Box>
          </>
        )}
      </TwoColumns>
    </>
  );
}

/** After the answer. */
export function ApprovedPage({ language, gives }: { language: Language; gives: boolean }): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Narrow>
      <h1>{t(gives ? 'approve.done.given' : 'approve.done.refused')}</h1>
      <Lead>{t('approve.done.text')}</Lead>
      <p>
        <TextLink href={`/${language}/`}>{t('nav.back')}</TextLink>
      </p>
    </Narrow>
  );
}
