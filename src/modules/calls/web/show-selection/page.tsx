import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Facts } from '../../../../ui/facts.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { ScoreBar } from '../../../../ui/score-bar.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { BalanceLine } from '../../domain/balance.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { PanelCrumbs } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';
import { FirstViewSection } from './first-view-section.tsx';
import { SelectionAside } from './selection-aside.tsx';
import type { SelectionPageProps, SelectionState, RankedBidder } from './selection-props.ts';
import { ShortlistForm } from './shortlist-form.tsx';

const tones: Record<SelectionState, ChipState> = {
  proposed: 'go',
  'to-discuss': 'due',
  below: 'neutral',
  selected: 'ok',
  reserve: 'go',
  'not-selected': 'neutral',
};

/** The panel's meeting: what the reviewers found, how sure that is, and what is to be decided. */
export function SelectionPage(props: SelectionPageProps): JSX.Element {
  const { language, round, reviews, ranking } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <PanelCrumbs language={language} round={round} />
      <ErrorSummary language={language} errors={props.fault === null ? [] : [{ message: props.fault }]} />
      <h1>{selectionTitle(props)}</h1>
      <Lead>{t('select.lead', props.voters)}</Lead>
      <SelectionFacts {...props} />
      {reviews.open.length > 0 && (
        <Notice language={language} kind="warn" title={t('select.open')}>
          {reviews.open.join(', ')}
        </Notice>
      )}
      <TwoColumns asideLabel={t('select.aside')} aside={<SelectionAside {...props} />}>
        {ranking.length === 0 ? (
          <EmptyState title={t('select.empty')}>{t('select.empty.line')}</EmptyState>
        ) : (
          <>
            <Ranking {...props} />
            <FirstViewSection {...props} />
            <ShortlistForm {...props} />
            <Balance {...props} />
          </>
        )}
      </TwoColumns>
    </>
  );
}

/** The question of the meeting. */
export function selectionTitle({ language, places, close, decision, ranking }: SelectionPageProps): string {
  const t = reviewTexts.in(language);
  const { planned } = places;
  if (decision === 'released') {
    return t('select.title.released', { count: ranking.filter(({ state }) => state === 'selected').length });
  }
  return close ? t('select.title.close', { planned, more: planned + 1 }) : t('select.title', { planned });
}

function SelectionFacts({
  language,
  places,
  reviews,
  voters,
  close,
  ranking,
  firstView,
}: SelectionPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { planned, affordable } = places;
  const cut = ranking.length <= planned ? t('select.cut.none') : t(close ? 'select.cut.close' : 'select.cut.clear');
  return (
    <Facts
      facts={[
        {
          label: t('first.views'),
          value:
            firstView.view === null
              ? t('first.fact.none')
              : t('first.fact', { said: firstView.said, all: firstView.all }),
        },
        {
          label: t('select.voters'),
          value: t(voters.present >= voters.quorum ? 'select.voters.enough' : 'select.voters.few', voters),
        },
        { label: t('select.reviews'), value: t('select.reviews.value', { done: reviews.done, total: reviews.total }) },
        { label: t('select.budget'), value: t('select.budget.value', { count: affordable }) },
        { label: t('select.cut', { planned, more: planned + 1 }), value: cut },
      ]}
    />
  );
}

function Ranking(props: SelectionPageProps): JSX.Element {
  const { language, ranking, places } = props;
  const t = reviewTexts.in(language);
  const { planned } = places;
  const cut = { after: planned, words: t('select.cut.line', { planned }) };
  return (
    <DataTable
      caption={t('select.caption')}
      captionHidden
      rows={ranking}
      cut={ranking.length > planned ? cut : undefined}
      columns={rankingColumns(props)}
    />
  );
}

function rankingColumns({ language, round, ranking }: SelectionPageProps): Column<RankedBidder>[] {
  const t = reviewTexts.in(language);
  // The bars of one list share a scale that the list fills, or differences would not show.
  const scale = {
    min: Math.max(0, Math.floor(Math.min(...ranking.map(({ low }) => low)) / 10) * 10),
    max: Math.min(100, Math.ceil(Math.max(...ranking.map(({ high }) => high)) / 10) * 10),
  };
  return [
    { label: t('select.rank'), cell: ({ rank }) => String(rank) },
    {
      label: t('interests.name'),
      heads: true,
      cell: ({ id, name, facts, isShortlisted }) => (
        <>
          <TextLink href={reviewPaths.comments(language, round.id, id)}>
            <Isolate>{name}</Isolate>
          </TextLink>
          <br />
          <span class="small mute">{facts}</span>
          {isShortlisted && (
            <>
              <br />
              <Chip>{t('shortlist.chip')}</Chip>
            </>
          )}
        </>
      ),
    },
    {
      label: t('select.points'),
      cell: ({ mean, low, high }) => (
        <ScoreBar
          language={language}
          value={Math.round(mean)}
          low={Math.round(low)}
          high={Math.round(high)}
          {...scale}
        />
      ),
    },
    { label: t('select.mean'), figures: true, cell: ({ mean }) => formatsIn(language).decimal(mean) },
    {
      label: t('interests.state'),
      cell: ({ state }) => <Chip state={tones[state]}>{t(`select.state.${state}`)}</Chip>,
    },
  ];
}

function Balance({ language, balance }: SelectionPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const groups = [
    { title: t('select.balance.lands'), lines: balance.lands },
    { title: t('select.balance.sizes'), lines: balance.sizes },
    { title: t('select.balance.kinds'), lines: balance.kinds },
  ];
  return (
    <section class="section">
      <h2>{t('select.balance')}</h2>
      <p class="mute">{t('select.balance.line')}</p>
      {groups.map(({ title, lines }) => (
        <DataTable caption={title} captionHidden rows={lines} columns={balanceColumns(language, title)} />
      ))}
    </section>
  );
}

function balanceColumns(language: Language, title: string): Column<BalanceLine>[] {
  const t = reviewTexts.in(language);
  return [
    { label: title, heads: true, cell: ({ label }) => label },
    {
      label: t('select.balance.chosen'),
      figures: true,
      cell: ({ chosen }) => formatsIn(language).number(chosen),
    },
    { label: t('select.balance.all'), figures: true, cell: ({ all }) => formatsIn(language).number(all) },
  ];
}
