import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { NextBox } from '../../../../ui/next-box.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { localText } from '../../domain/call-content.ts';
import type { ReviewState } from '../../domain/scoring.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import type { RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

/** An own review, or one of the round. */
export type ShownReview = { interestId: string; name: string; number: string; state: ReviewState; third: boolean };

/** Progress of one interest, for who leads the round. */
export type InterestProgress = {
  interestId: string;
  name: string;
  readers: readonly { name: string; state: ReviewState; third: boolean; isOut: boolean }[];
  complete: boolean;
};

export type ListReviewsPageProps = {
  language: Language;
  round: RoundOf;
  /** Bidders one has declared nothing about yet; null for who has no seat. */
  undeclared: number | null;
  own: readonly ShownReview[];
  next: string | null;
  /** For chair and staff. */
  progress: { interests: readonly InterestProgress[]; openConflicts: number; handedIn: number; total: number } | null;
};

const tones: Record<ReviewState, ChipState> = { assigned: 'due', saved: 'go', submitted: 'ok', abstained: 'neutral' };

/** What waits for a reviewer; for the chair how far everybody is. */
export function ListReviewsPage(props: ListReviewsPageProps): JSX.Element {
  const { language, round, own, progress } = props;
  const t = reviewTexts.in(language);
  const open = own.filter(({ state }) => state === 'assigned' || state === 'saved').length;
  return (
    <>
      <Breadcrumb language={language} trail={[{ href: `/${language}`, label: t('crumbs.start') }]} />
      <h1>{progress !== null && own.length === 0 ? t('reviews.title.lead') : t('reviews.title', { count: open })}</h1>
      <Lead>{localText(round.title, language).words}</Lead>
      <Next {...props} />
      {own.length > 0 && (
        <section class="section">
          <h2>{t('reviews.own')}</h2>
          <TaskList
            tasks={own.map(({ interestId, name, number, state, third }) => ({
              href: reviewPaths.review(language, round.id, interestId),
              title: <Isolate>{name}</Isolate>,
              line: third ? t('reviews.third', { number }) : number,
              state: { kind: tones[state], word: t(`reviews.state.${state}`) },
            }))}
          />
        </section>
      )}
      {own.length === 0 && progress === null && (
        <EmptyState title={t('reviews.empty')}>{t('reviews.empty.line')}</EmptyState>
      )}
      {progress !== null && <Progress {...props} progress={progress} />}
    </>
  );
}

function Next({ language, round, undeclared, next, own }: ListReviewsPageProps): JSX.Element | null {
  const t = reviewTexts.in(language);
  if (undeclared !== null && undeclared > 0) {
    return (
      <NextBox
        title={t('reviews.declare')}
        action={{ href: reviewPaths.declare(language, round.id), label: t('reviews.declare.go') }}
      >
        {t('reviews.declare.line', { count: undeclared })}
      </NextBox>
    );
  }
  const review = own.find(({ interestId }) => interestId === next);
  if (review === undefined) return null;
  return (
    <NextBox
      title={t('reviews.next', { name: review.name })}
      action={{ href: reviewPaths.review(language, round.id, review.interestId), label: t('reviews.next.go') }}
      more={{ href: reviewPaths.declare(language, round.id), label: t('reviews.declarations') }}
    >
      {t('reviews.next.line')}
    </NextBox>
  );
}

type Shown = NonNullable<ListReviewsPageProps['progress']>;

function Progress({ language, round, progress }: ListReviewsPageProps & { progress: Shown }): JSX.Element {
  const t = reviewTexts.in(language);
  const { interests, openConflicts, handedIn, total } = progress;
  return (
    <section class="section">
      <h2>{t('reviews.progress', { done: handedIn, total })}</h2>
      <div class="actions">
        <TextLink href={reviewPaths.conflicts(language, round.id)} alone>
          {t('reviews.conflicts', { count: openConflicts })}
        </TextLink>
        <TextLink href={reviewPaths.assignment(language, round.id)} alone>
          {t('reviews.assignment')}
        </TextLink>
        <TextLink href={reviewPaths.selection(language, round.id)} alone>
          {t('reviews.selection')}
        </TextLink>
      </div>
      {interests.length > 0 && (
        <DataTable
          caption={t('reviews.progress.caption')}
          captionHidden
          rows={interests}
          columns={progressColumns({ language, round })}
        />
      )}
    </section>
  );
}

function progressColumns({
  language,
  round,
}: Pick<ListReviewsPageProps, 'language' | 'round'>): Column<InterestProgress>[] {
  const t = reviewTexts.in(language);
  return [
    {
      label: t('interests.name'),
      heads: true,
      cell: ({ interestId, name, complete }) =>
        complete ? (
          <TextLink href={reviewPaths.comments(language, round.id, interestId)}>
            <Isolate>{name}</Isolate>
          </TextLink>
        ) : (
          <Isolate>{name}</Isolate>
        ),
    },
    {
      label: t('reviews.readers'),
      cell: ({ readers }) =>
        readers.length === 0
          ? t('assign.nobody')
          : readers.map(({ name, state, third, isOut }) => (
              <div>
                <Isolate>{name}</Isolate>: {isOut ? t('reviews.out') : t(`reviews.state.${state}`)}
                {third && <> ({t('reviews.third.short')})</>}
              </div>
            )),
    },
    {
      label: t('interests.state'),
      cell: ({ complete }) => (
        <Chip state={complete ? 'ok' : 'due'}>{t(complete ? 'reviews.complete' : 'reviews.incomplete')}</Chip>
      ),
    },
  ];
}
