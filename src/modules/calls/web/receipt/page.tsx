import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Facts } from '../../../../ui/facts.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { mandateTexts } from '../../../mandates/index.ts';
import type { InterestRecord, SubmissionLine } from '../../domain/interest-record.ts';
import type { SubmissionContent } from '../../domain/submission-content.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { InterestContent } from '../interest-content.tsx';
import { ContactBox, deadlineWords, InterestCrumbs } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';

export type ReceiptProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  submission: SubmissionLine;
  content: SubmissionContent;
  mayChange: boolean;
  /** "by X for Y", where a helper handed in. */
  by?: string | null;
};

/** The title: what happened. */
export const receiptTitle = ({ state }: InterestRecord, language: Language): string =>
  interestTexts.in(language)(state === 'late' ? 'receipt.title.late' : 'receipt.title');

/** What arrived, when, under which number, and what happens next. */
export function ReceiptPage(props: ReceiptProps): JSX.Element {
  const { language, record, handle, submission, content, mayChange } = props;
  const t = interestTexts.in(language);
  const { exactTime } = formatsIn(language);
  return (
    <>
      <InterestCrumbs language={language} handle={handle} />
      <h1>{receiptTitle(record, language)}</h1>
      <Lead>
        <LocalWords text={content.call.title} language={language} />
      </Lead>
      <Facts
        facts={[
          { label: t('receipt.number'), value: <Isolate ltr>{submission.receipt}</Isolate> },
          { label: t('receipt.arrived'), value: exactTime(submission.arrivedAt) },
          { label: t('receipt.applicant'), value: <Isolate>{content.applicant}</Isolate> },
          { label: t('receipt.channel'), value: t(`channel.${submission.channel}`) },
          ...(props.by
            ? [{ label: mandateTexts.in(language)('receipt.by'), value: <Isolate>{props.by}</Isolate> }]
            : []),
        ]}
      />
      <TwoColumns aside={<ContactBox language={language} contact={record.content.contact} />}>
        <h2>{t('receipt.next.title')}</h2>
        <p>{t(record.state === 'late' ? 'receipt.next.late' : 'receipt.next.text')}</p>
        {mayChange && <p>{t('receipt.change', { deadline: deadlineWords(record, language) })}</p>}
        <Actions>
          <LinkButton href={interestPaths.receiptPdf(language, handle, submission.attempt)}>
            {t('receipt.pdf')}
          </LinkButton>
          <PrintButton language={language} />
          {record.state === 'late' && record.late === null && record.content.rules.acceptLateRequests && (
            <TextLink href={interestPaths.late(language, handle)} alone>
              {t('show.late')}
            </TextLink>
          )}
          <TextLink
            href={interestPaths.verify(language, { number: submission.receipt, checksum: submission.hash })}
            alone
          >
            {t('receipt.verify')}
          </TextLink>
        </Actions>
        <DescriptionList
          pairs={[
            { label: t('receipt.checksum'), value: <Isolate ltr>{grouped(submission.hash)}</Isolate> },
            { label: t('receipt.file-number'), value: <Isolate>{content.call.fileNumber}</Isolate> },
          ]}
        />
        <EarlierReceipts {...props} />
        <h2>{t('receipt.content.title')}</h2>
        <InterestContent language={language} content={content} />
      </TwoColumns>
    </>
  );
}

/** A checksum in groups of eight, so that two can be compared by eye. */
export const grouped = (hash: string): string => hash.replaceAll(/(.{8})(?=.)/gu, '$1 ');

function EarlierReceipts({ language, record, handle, submission }: ReceiptProps): JSX.Element | null {
  const t = interestTexts.in(language);
  const others = record.submissions.filter(({ attempt }) => attempt !== submission.attempt);
  if (others.length === 0) return null;
  return (
    <>
      <h2>{t('receipt.earlier')}</h2>
      <ul>
        {others.map(({ attempt, receipt, arrivedAt }) => (
          <li>
            <TextLink href={interestPaths.receipt(language, handle, attempt)}>
              {t('receipt.earlier.line', { receipt, date: formatsIn(language).exactTime(arrivedAt) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
