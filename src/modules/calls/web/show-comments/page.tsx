import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { localText, type CallContent, type Criterion } from '../../domain/call-content.ts';
import type { Scores } from '../../domain/scoring.ts';
import type { SubmissionContent } from '../../domain/submission-content.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { InterestContent } from '../interest-content.tsx';
import { PanelCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';
import { ScoresList } from '../scores-list.tsx';

/** A complete review without its author. */
export type ShownJudgement = { scores: Scores; remark: string; total: number };

export type CommentsPageProps = {
  language: Language;
  round: RoundOf;
  name: string;
  facts: string;
  frame: Pick<CallContent, 'criteria' | 'scale'>;
  reviews: readonly ShownJudgement[];
  means: Readonly<Record<string, number | null>>;
  content: SubmissionContent | null;
};

/** What the reviewers wrote about one interest, without names. */
export function CommentsPage({
  language,
  round,
  name,
  facts,
  frame,
  reviews,
  means,
  content,
}: CommentsPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { decimal } = formatsIn(language);
  return (
    <>
      <PanelCrumbs
        language={language}
        round={round}
        under={{ href: reviewPaths.selection(language, round.id), label: t('reviews.selection') }}
      />
      <h1>{t('comments.title', { name })}</h1>
      <Lead>{facts}</Lead>
      <DataTable caption={t('comments.means')} rows={frame.criteria} columns={criterionColumns({ language, means })} />
      {reviews.map(({ scores, remark, total }, index) => (
        <Box title={t('comments.review', { index: index + 1, total: decimal(total, 0) })}>
          <ScoresList language={language} frame={frame} scores={scores} />
          {remark !== '' && (
            <>
              <h3>{t('review.remark')}</h3>
              <p>
                <Isolate>{remark}</Isolate>
              </p>
            </>
          )}
        </Box>
      ))}
      {content !== null && (
        <Disclosure summary={t('comments.content')}>
          <InterestContent language={language} content={content} />
        </Disclosure>
      )}
    </>
  );
}

function criterionColumns({ language, means }: Pick<CommentsPageProps, 'language' | 'means'>): Column<Criterion>[] {
  const t = reviewTexts.in(language);
  const { decimal } = formatsIn(language);
  return [
    { label: t('comments.criterion'), heads: true, cell: ({ title }) => localText(title, language).words },
    { label: t('comments.weight'), figures: true, cell: ({ weight }) => formatsIn(language).number(weight) },
    {
      label: t('comments.mean'),
      figures: true,
      cell: ({ key }) => {
        const mean = means[key] ?? null;
        return mean === null ? '–' : decimal(mean);
      },
    },
  ];
}
