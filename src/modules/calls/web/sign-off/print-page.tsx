import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { applicantName, submissionContent } from '../../domain/submission-content.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { InterestContent } from '../interest-content.tsx';
import { deadlineWords } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';

export type PrintSignOffProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  now: Instant;
  contentHash: string;
};

/** The sheet for the signature folder: everything that is signed, and the line to sign on. */
export function PrintSignOffPage({ language, record, handle, now, contentHash }: PrintSignOffProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <>
      <div class="no-print">
        <Actions>
          <PrintButton language={language} />
          <TextLink href={interestPaths.signOffPdf(language, handle)} alone>
            {t('sign-off.paper.pdf')}
          </TextLink>
          <TextLink href={interestPaths.signOff(language, handle)} alone>
            {t('nav.back')}
          </TextLink>
        </Actions>
      </div>
      <h1>{t('sign-off.print.title')}</h1>
      <DescriptionList
        pairs={[
          { label: t('receipt.applicant'), value: <Isolate>{applicantName(record)}</Isolate> },
          { label: t('sign-off.print.call'), value: <LocalWords text={record.content.title} language={language} /> },
          { label: t('sign-off.print.file-number'), value: record.fileNumber },
          { label: t('sign-off.print.until'), value: deadlineWords(record, language) },
          { label: t('sign-off.print.printed'), value: formatsIn(language).dateTime(now) },
        ]}
      />
      <h2>{t('check.content.title')}</h2>
      <InterestContent language={language} content={submissionContent(record, false)} />
      <p>
        <b>{t('sign-off.print.sentence')}</b>
      </p>
      <DescriptionList
        pairs={[
          { label: t('sign-off.name'), value: record.signOff?.name ?? '' },
          { label: t('sign-off.function'), value: record.signOff?.functionTitle ?? '' },
          { label: t('sign-off.print.signature'), value: '____________________________' },
        ]}
      />
      <p class="small mute">{t('sign-off.print.footer', { hash: contentHash.slice(0, 16) })}</p>
    </>
  );
}
