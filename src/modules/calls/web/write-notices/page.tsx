import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { Criterion } from '../../domain/call-content.ts';
import { overallKey, type Feedback, type NoticeOutcome } from '../../domain/notices.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import type { ShownConsent } from '../ask-consent/shown-consent.ts';
import { LocalWords } from '../local-words.tsx';
import { OfficeCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';
import { ReleaseBox } from './release-box.tsx';
import { ReleasedFeedback } from './released-feedback.tsx';

export type ListedNotice = {
  interestId: string;
  name: string;
  number: string;
  outcome: NoticeOutcome;
  prepared: boolean;
};

export type NoticesPageProps = {
  language: Language;
  round: RoundOf;
  /** None before the decision is released. */
  notices: readonly ListedNotice[];
  releasedAt: Instant | null;
  consent: ShownConsent;
  /** Until when municipalities are going to answer; null once they are told, or before the decision. */
  answerUntil: Instant | null;
  mayRelease: boolean;
  fault: string | null;
};

/** What every municipality is going to be told, and the button that tells all of them at once. */
export function NoticesPage(props: NoticesPageProps): JSX.Element {
  const { language, round, notices, releasedAt, fault } = props;
  const t = reviewTexts.in(language);
  const open = notices.filter(({ prepared }) => !prepared).length;
  return (
    <>
      <OfficeCrumbs language={language} round={round} />
      <ErrorSummary language={language} errors={fault === null ? [] : [{ message: fault }]} />
      <h1>{t(releasedAt === null ? 'notices.title' : 'notices.title.released')}</h1>
      <Lead>
        {releasedAt === null
          ? t('notices.lead', { open, total: notices.length })
          : t('notices.lead.released', { date: formatsIn(language).dateTime(releasedAt) })}
      </Lead>
      {notices.length === 0 ? (
        <EmptyState
          title={t('notices.empty')}
          action={{ href: reviewPaths.decision(language, round.id), label: t('notices.empty.go') }}
        >
          {t('notices.empty.line')}
        </EmptyState>
      ) : (
        <TwoColumns
          asideLabel={t('notices.release')}
          aside={releasedAt === null ? <ReleaseBox {...props} open={open} /> : <Print {...props} />}
        >
          <TaskList
            tasks={notices.map(({ interestId, name, number, outcome, prepared }) => ({
              href: reviewPaths.feedback(language, round.id, interestId),
              title: <Isolate>{name}</Isolate>,
              line: `${number} · ${t(`select.state.${outcome}`)}`,
              state: prepared
                ? { kind: 'ok' as const, word: t('notices.prepared') }
                : { kind: 'due' as const, word: t('notices.open') },
            }))}
          />
        </TwoColumns>
      )}
    </>
  );
}

function Print({ language, round }: NoticesPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t('notices.print')}>
      <p>{t('notices.print.line')}</p>
      <LinkButton href={reviewPaths.printNotices(language, round.id)}>{t('notices.print.all')}</LinkButton>
    </Box>
  );
}

export type FeedbackPageProps = {
  language: Language;
  round: RoundOf;
  interestId: string;
  name: string;
  outcome: NoticeOutcome;
  criteria: readonly Criterion[];
  feedback: Feedback;
  contact: string;
  revision: number;
  prepared: boolean;
  released: boolean;
  errors: FieldErrors;
};

/** The words for one municipality, criterion by criterion. */
export function FeedbackPage(props: FeedbackPageProps): JSX.Element {
  const { language, round, interestId, name, outcome, criteria, feedback, errors, prepared, released } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <OfficeCrumbs
        language={language}
        round={round}
        under={{ href: reviewPaths.notices(language, round.id), label: t('interests.notices') }}
      />
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([field, message]) => ({
          ...(field === 'form' ? {} : { name: field }),
          message,
        }))}
      />
      <h1>{t('feedback.title', { name })}</h1>
      <Lead>{t('feedback.lead', { outcome: t(`select.state.${outcome}`) })}</Lead>
      {released && (
        <Notice language={language} kind="info">
          {t('feedback.released')}
        </Notice>
      )}
      {!released && !prepared && (
        <Notice language={language} kind="info">
          {t('feedback.draft')}
        </Notice>
      )}
      {released ? (
        <>
          <ReleasedFeedback {...props} />
          <LinkButton href={reviewPaths.printNotice(language, round.id, interestId)} quiet>
            {t('notices.print.one')}
          </LinkButton>
        </>
      ) : (
        <Form language={language} action={reviewPaths.feedback(language, round.id, interestId)}>
          <HiddenField name="revision" value={props.revision} />
          {criteria.map(({ key, title }) => (
            <TextArea
              language={language}
              name={`feedback-${key}`}
              label={<LocalWords text={title} language={language} />}
              value={feedback[key] ?? ''}
              rows={4}
              limit={2000}
              error={errors[`feedback-${key}`]}
            />
          ))}
          <TextArea
            language={language}
            name={`feedback-${overallKey}`}
            label={t('feedback.overall')}
            hint={t('feedback.overall.hint')}
            value={feedback[overallKey] ?? ''}
            rows={3}
            limit={2000}
            optional
          />
          <TextField
            language={language}
            name="contact"
            label={t('feedback.contact')}
            hint={t('feedback.contact.hint')}
            value={props.contact}
            error={errors['contact']}
          />
          <Actions>
            <Button>{t('feedback.save')}</Button>
          </Actions>
        </Form>
      )}
    </>
  );
}
