import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { localText, type CallContent } from '../../domain/call-content.ts';
import type { ReviewState, Scores } from '../../domain/scoring.ts';
import type { SubmissionContent } from '../../domain/submission-content.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { InterestContent } from '../interest-content.tsx';
import { LocalWords } from '../local-words.tsx';
import { PanelCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';
import { ScoresList } from '../scores-list.tsx';

export type WriteReviewPageProps = {
  language: Language;
  round: RoundOf;
  interest: { id: string; number: string; name: string; facts: string };
  /** What was handed in, without what reviewers don't see. */
  content: SubmissionContent;
  frame: Pick<CallContent, 'criteria' | 'scale'>;
  review: { state: ReviewState; scores: Scores; remark: string; revision: number; third: boolean };
  saved: boolean;
  errors: FieldErrors;
};

/** What a municipality wrote, and beside it what one thinks of it. */
export function WriteReviewPage(props: WriteReviewPageProps): JSX.Element {
  const { language, round, interest, content, review, errors, saved } = props;
  const t = reviewTexts.in(language);
  const open = review.state === 'assigned' || review.state === 'saved';
  return (
    <>
      <PanelCrumbs language={language} round={round} />
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([name, message]) => ({ ...(name === 'form' ? {} : { name }), message }))}
      />
      <h1>{t('review.title', { name: interest.name })}</h1>
      <Lead>
        <Isolate>{[interest.number, interest.facts].filter((fact) => fact !== '').join(' · ')}</Isolate>
      </Lead>
      {saved && (
        <Notice language={language} kind="success">
          {t('review.saved')}
        </Notice>
      )}
      {review.third && (
        <Notice language={language} kind="info">
          {t('review.third')}
        </Notice>
      )}
      <TwoColumns asideLabel={t('review.aside')} aside={open ? <ScoreForm {...props} /> : <Given {...props} />}>
        <Box title={t('review.content')}>
          <InterestContent language={language} content={content} />
        </Box>
      </TwoColumns>
    </>
  );
}

function ScoreForm(props: WriteReviewPageProps): JSX.Element {
  const { language, round, interest, frame, review, errors } = props;
  const t = reviewTexts.in(language);
  return (
    <Box title={t('review.aside')}>
      <p class="small mute">{t('review.blind')}</p>
      <Form language={language} action={reviewPaths.review(language, round.id, interest.id)}>
        <HiddenField name="revision" value={review.revision} />
        {frame.criteria.map(({ key, title, question }) => (
          <>
            <ChoiceField
              language={language}
              name={`points-${key}`}
              label={<LocalWords text={title} language={language} />}
              hint={<LocalWords text={question} language={language} />}
              value={pointsText(review.scores[key]?.points)}
              error={errors[`points-${key}`]}
              options={frame.scale.map(({ points, words }) => ({
                value: String(points),
                label: t('review.points', { points, words: localText(words, language).words }),
              }))}
            />
            <TextArea
              language={language}
              name={`comment-${key}`}
              label={
                <>
                  {t('review.comment')}
                  <span class="hidden">: {localText(title, language).words}</span>
                </>
              }
              hint={t('review.comment.hint')}
              value={review.scores[key]?.comment ?? ''}
              rows={3}
              optional
              error={errors[`comment-${key}`]}
            />
          </>
        ))}
        <TextArea
          language={language}
          name="remark"
          label={t('review.remark')}
          hint={t('review.remark.hint')}
          value={review.remark}
          rows={3}
          optional
        />
        <Actions>
          <Button name="deed" value="submit">
            {t('review.submit')}
          </Button>
          <Button kind="quiet" name="deed" value="next">
            {t('review.save-next')}
          </Button>
          <Button kind="quiet" name="deed" value="save">
            {t('review.save')}
          </Button>
        </Actions>
      </Form>
      <Abstain {...props} />
    </Box>
  );
}

const pointsText = (points: number | null | undefined): string =>
  points === null || points === undefined ? '' : String(points);

function Abstain({ language, round, interest, errors }: WriteReviewPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Disclosure summary={t('review.abstain')} open={errors['abstain-reason'] !== undefined}>
      <p>{t('review.abstain.line')}</p>
      <Form language={language} action={reviewPaths.abstain(language, round.id, interest.id)}>
        <TextArea
          language={language}
          name="abstain-reason"
          label={t('review.abstain.reason')}
          rows={2}
          error={errors['abstain-reason']}
        />
        <Button kind="quiet">{t('review.abstain.send')}</Button>
      </Form>
    </Disclosure>
  );
}

function Given({ language, frame, review }: WriteReviewPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t(review.state === 'abstained' ? 'review.abstained' : 'review.given')}>
      {review.state === 'submitted' && <ScoresList language={language} frame={frame} scores={review.scores} />}
      {review.remark !== '' && (
        <p>
          <Isolate>{review.remark}</Isolate>
        </p>
      )}
    </Box>
  );
}
