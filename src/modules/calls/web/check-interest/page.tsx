import type { JSX } from 'preact';
import type { HeldMandate } from '../../../../platform/actions/actor.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { ActingForNotice } from '../../../mandates/index.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import type { InterestSummary } from '../../domain/interest-summary.ts';
import { submissionContent } from '../../domain/submission-content.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { InterestContent } from '../interest-content.tsx';
import { ContactBox, deadlineWords, InterestCrumbs, InterestSections } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { ObstacleList } from './obstacle-list.tsx';

export type CheckInterestProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  summary: InterestSummary;
  /** Hash of what this page shows. */
  contentHash: string;
  mayHandIn: boolean;
  /** The Vollmacht of a helper. */
  held?: HeldMandate | null;
  error?: string | undefined;
};

/** The title says whether anything is missing. */
export const checkTitle = ({ obstacles }: InterestSummary, language: Language): string =>
  interestTexts.in(language)(obstacles.length === 0 ? 'check.title.ready' : 'check.title.missing');

/** Everything that is missing with links to it, what will be sent, and the button. */
export function CheckInterestPage(props: CheckInterestProps): JSX.Element {
  const { language, record, handle, summary, error } = props;
  const t = interestTexts.in(language);
  const { obstacles, deeds } = summary;
  return (
    <TwoColumns asideFirst aside={<InterestSections language={language} record={record} handle={handle} />}>
      <InterestCrumbs language={language} handle={handle} />
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ message: error }]} />
      <h1>{checkTitle(summary, language)}</h1>
      <Lead>
        {obstacles.length === 0 ? t('check.lead.ready') : t('check.lead.missing', { count: obstacles.length })}
      </Lead>
      {obstacles.length > 0 && <ObstacleList {...props} />}
      <Deadline {...props} />
      {obstacles.length === 0 && deeds.edit && <SubmitBox {...props} />}
      <h2>{t('check.content.title')}</h2>
      <InterestContent
        language={language}
        content={submissionContent(record, summary.standing === 'given')}
        changeAt={deeds.edit ? (section) => interestPaths.section(language, handle, section) : undefined}
        changeWords={t('check.change')}
      />
      {obstacles.length === 0 && deeds.edit && props.mayHandIn && <SubmitForm {...props} />}
      <ContactBox language={language} contact={record.content.contact} />
    </TwoColumns>
  );
}

function Deadline({ language, record, summary }: CheckInterestProps): JSX.Element {
  const t = interestTexts.in(language);
  if (record.receivedAt !== null && record.channel !== 'online') {
    const date = formatsIn(language).dateTime(record.receivedAt);
    return <p>{t('check.entered', { channel: t(`channel.${record.channel}`), date })}</p>;
  }
  if (record.state === 'draft' && summary.isOver && !record.earlierCounts) {
    return (
      <Notice language={language} kind="warn">
        {t(record.content.rules.acceptLateRequests ? 'check.late' : 'check.late.no-exception')}
      </Notice>
    );
  }
  const deadline =
    record.state === 'returned' && record.cureUntil !== null
      ? formatsIn(language).deadline(record.cureUntil)
      : deadlineWords(record, language);
  return <p class="mute">{t('check.until', { deadline })}</p>;
}

function SubmitBox(props: CheckInterestProps): JSX.Element {
  const { language, handle, mayHandIn, held } = props;
  const t = interestTexts.in(language);
  if (mayHandIn) return <SubmitForm {...props} />;
  if (held) return <ActingForNotice language={language} held={held} handle={null} />;
  return (
    <Box title={t('check.sign-in.title')}>
      <p>{t('check.sign-in.text')}</p>
      <LinkButton href={interestPaths.takeOver(language, handle)}>{t('check.sign-in.action')}</LinkButton>
    </Box>
  );
}

function SubmitForm({ language, handle, contentHash }: CheckInterestProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Form language={language} action={interestPaths.submit(language, handle)}>
      <HiddenField name="seen" value={contentHash} />
      <Actions>
        <Button>{t('check.submit')}</Button>
      </Actions>
    </Form>
  );
}
