import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { NextBox } from '../../../../ui/next-box.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { localText } from '../../domain/call-content.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { nextStep } from '../../domain/interest-summary.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { deadlineWords } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import type { ShowInterestProps } from './props.ts';

/** What to do next with a draft or a returned interest, until when, how much is missing. */
export function DraftBox(props: ShowInterestProps): JSX.Element {
  const { language, record, handle, summary } = props;
  const t = interestTexts.in(language);
  const { daysLeft, isOver, obstacles } = summary;
  const step = stepOf(props);
  const check = { href: interestPaths.check(language, handle), label: t('show.next.check') };
  const isReady = obstacles.length === 0 && !isUntouched(record);
  return (
    <>
      <DraftNotices {...props} />
      <NextBox
        title={step.title}
        {...(isOver ? {} : { when: t('show.days-left', { days: daysLeft }) })}
        action={isReady ? check : { href: step.href, label: t('show.next.open') }}
        more={isReady ? undefined : check}
      >
        {record.state === 'returned' && record.cureUntil !== null
          ? t('show.next.returned', { until: formatsIn(language).deadline(record.cureUntil) })
          : t('show.deadline', { deadline: deadlineWords(record, language) })}{' '}
        {obstacles.length > 0 && t('show.next.missing', { count: obstacles.length })}
      </NextBox>
    </>
  );
}

function DraftNotices({ language, record, summary }: ShowInterestProps): JSX.Element {
  const t = interestTexts.in(language);
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
      {summary.isOver && record.state === 'draft' && (
        <Notice language={language} kind="warn">
          {t('show.deadline-over')}
        </Notice>
      )}
    </>
  );
}

/** It was sent back, and no answer has been changed since it was handed in. */
const isUntouched = ({ state, submittedAt, answers }: InterestRecord): boolean =>
  state === 'returned' && submittedAt !== null && answers.every(({ changedAt }) => changedAt <= submittedAt);

function stepOf({ language, record, handle, summary }: ShowInterestProps): { title: string; href: string } {
  const t = interestTexts.in(language);
  const step = nextStep(summary);
  if (step.kind === 'submit' && isUntouched(record)) {
    const [first] = record.content.sections;
    return { title: t('show.next.complete'), href: interestPaths.section(language, handle, first?.key ?? '') };
  }
  switch (step.kind) {
    case 'section': {
      const section = record.content.sections.find(({ key }) => key === step.section);
      const words = section === undefined ? '' : localText(section.title, language).words;
      return {
        title: t('show.next.fill', { section: words }),
        href: interestPaths.section(language, handle, step.section),
      };
    }
    case 'partners':
      return { title: t('show.next.partners'), href: interestPaths.partners(language, handle) };
    case 'sign-off':
      return { title: t('show.next.sign-off'), href: interestPaths.signOff(language, handle) };
    default:
      return { title: t('show.next.submit'), href: interestPaths.check(language, handle) };
  }
}
