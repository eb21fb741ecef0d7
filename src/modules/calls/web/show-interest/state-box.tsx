import type { JSX } from 'preact';
import { Box } from '../../../../ui/box.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { NextBox } from '../../../../ui/next-box.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { lateProgress } from '../../domain/interest-deeds.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { DraftBox } from './draft-box.tsx';
import type { ShowInterestProps } from './props.ts';

/** The one box of the overview: the next step, or what happens without the reader. */
export function StateBox(props: ShowInterestProps): JSX.Element {
  const { language, record, handle, noticePath } = props;
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
      return <WithdrawnBox {...props} />;
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

/** Until the deadline the way back is the next step. */
function WithdrawnBox({ language, handle, summary }: ShowInterestProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Box>
      <p>
        {t('show.what-next.withdrawn')} {summary.deeds.reopen && t('show.what-next.withdrawn-open')}
      </p>
      {summary.deeds.reopen && (
        <LinkButton href={interestPaths.reopen(language, handle)}>{t('show.reopen')}</LinkButton>
      )}
    </Box>
  );
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
