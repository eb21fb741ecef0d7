import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Box } from '../../../../ui/box.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { NextBox } from '../../../../ui/next-box.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { lateProgress } from '../../domain/interest-deeds.ts';
import { nextStep } from '../../domain/interest-summary.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { deadlineWords } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { localText } from '../../domain/call-content.ts';
import type { ShowInterestProps } from './page.tsx';

/** The one box of the overview: the next step, or what happens without the reader. */
export function StateBox(props: ShowInterestProps): JSX.Element {
  const { language, record, handle, summary, noticePath } = props;
  const t = interestTexts.in(language);
  switch (record.state) {
    case 'draft':
    case 'returned':
      return <DraftBox {...props} />;
    case 'late':
      return <LateBox {...props} />;
    case 'submitted':
      return (
        <Box title={t('receipt.next.title')}>
          <p>{t('show.what-next.submitted')}</p>
          <LinkButton href={interestPaths.receipt(language, handle)}>{t('show.receipt')}</LinkButton>
        </Box>
      );
    case 'withdrawn':
      return (
        <p>
          {t('show.what-next.withdrawn')} {summary.deeds.reopen && t('show.what-next.withdrawn-open')}
        </p>
      );
    case 'formally-rejected':
      return <p>{t('show.what-next.formally-rejected')}</p>;
    default:
      return typeof noticePath === 'string' && record.noticeAt !== null ? (
        <Box>
          <p>{t('show.what-next.decided')}</p>
          <LinkButton href={noticePath}>{t('show.notice')}</LinkButton>
        </Box>
      ) : (
        <p>{t('show.what-next.in-review')}</p>
      );
  }
}

function DraftBox({ language, record, handle, summary }: ShowInterestProps): JSX.Element {
  const t = interestTexts.in(language);
  const { daysLeft, isOver, obstacles } = summary;
  const step = stepOf({ language, record, handle, summary });
  const check = { href: interestPaths.check(language, handle), label: t('show.next.check') };
  return (
    <>
      {record.cure !== null && record.state === 'returned' && (
        <Notice language={language} kind="warn" title={t('show.cure.title')}>
          <p dir="auto">{record.cure.reason}</p>
        </Notice>
      )}
      {record.earlierCounts && (
        <Notice language={language} kind="info">
          {t('show.earlier-counts', { receipt: record.submissions.at(-1)?.receipt ?? '' })}
        </Notice>
      )}
      {isOver && record.state === 'draft' && (
        <Notice language={language} kind="warn">
          {t('show.deadline-over')}
        </Notice>
      )}
      <NextBox
        title={step.title}
        {...(isOver ? {} : { when: t('show.days-left', { days: daysLeft }) })}
        action={obstacles.length === 0 ? check : { href: step.href, label: t('show.next.open') }}
        more={obstacles.length === 0 ? undefined : check}
      >
        {record.state === 'returned' && record.cureUntil !== null
          ? t('show.next.returned', { until: formatsIn(language).deadline(record.cureUntil) })
          : t('show.deadline', { deadline: deadlineWords(record, language) })}{' '}
        {obstacles.length > 0 && t('show.next.missing', { count: obstacles.length })}
      </NextBox>
    </>
  );
}

type Step = Pick<ShowInterestProps, 'language' | 'record' | 'handle' | 'summary'>;

function stepOf({ language, record, handle, summary }: Step): { title: string; href: string } {
  const t = interestTexts.in(language);
  const step = nextStep(summary);
  switch (step.kind) {
    case 'section': {
      const section = record.content.sections.find(({ key }) => key === step.section);
      const words = section === undefined ? '' : localText(section.title, language).words;
      return { title: t('show.next.fill', { section: words }), href: interestPaths.section(language, handle, step.section) };
    }
    case 'partners':
      return { title: t('show.next.partners'), href: interestPaths.partners(language, handle) };
    case 'sign-off':
      return { title: t('show.next.sign-off'), href: interestPaths.signOff(language, handle) };
    case 'submit':
      return { title: t('show.next.submit'), href: interestPaths.check(language, handle) };
  }
}

function LateBox({ language, record, handle, summary }: ShowInterestProps): JSX.Element {
  const t = interestTexts.in(language);
  if (record.late !== null) {
    return (
      <Notice language={language} kind="info" title={t('late.progress.title')}>
        <p>{t(`late.progress.${lateProgress(record.late)}`)}</p>
        <p>{t('late.readable')}</p>
      </Notice>
    );
  }
  if (!summary.deeds.askLate) {
    return (
      <Notice language={language} kind="warn">
        {t('late.no-exception')} {t('late.readable')}
      </Notice>
    );
  }
  return (
    <NextBox title={t('late.title')} action={{ href: interestPaths.late(language, handle), label: t('show.late') }}>
      {t('receipt.next.late')}
    </NextBox>
  );
}
