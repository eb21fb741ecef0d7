import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { CalculatedBid } from '../../domain/calculation.ts';
import { localText, type Criterion } from '../../domain/call-content.ts';
import type { Leaning } from '../../domain/first-view.ts';
import type { Neighbours, Standing } from '../../domain/ranking.ts';
import { mostPoints } from '../../domain/scoring.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { PanelCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

/** A bid with its name and what the panel said first. */
export type ShownBid = CalculatedBid & { name: string; leaning: Leaning | null };

export type CalculationPageProps = {
  language: Language;
  round: RoundOf;
  /** What is missing, each a sentence; with any of them nothing else is given. */
  missing: readonly string[];
  mayRecord: boolean;
  bids: readonly ShownBid[];
  close: readonly Neighbours[];
  criteria: readonly Criterion[];
};

/** Where the order comes from, with the formula in words; closed until the panel has spoken first. */
export function CalculationPage(props: CalculationPageProps): JSX.Element {
  const { language, round, missing } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <PanelCrumbs
        language={language}
        round={round}
        under={{ href: reviewPaths.selection(language, round.id), label: t('reviews.selection') }}
      />
      <h1>{calculationTitle(props)}</h1>
      <Lead>{t(missing.length === 0 ? 'calc.lead' : 'calc.closed.lead')}</Lead>
      {missing.length === 0 ? <Open {...props} /> : <Closed {...props} />}
    </>
  );
}

/** Its title, open or closed. */
export const calculationTitle = ({ language, missing }: Pick<CalculationPageProps, 'language' | 'missing'>): string =>
  reviewTexts.in(language)(missing.length === 0 ? 'calc.title' : 'calc.closed');

function Closed({ language, round, missing, mayRecord }: CalculationPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box>
      <ul>
        {missing.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {mayRecord ? (
        <LinkButton href={reviewPaths.firstView(language, round.id)}>{t('first.deed')}</LinkButton>
      ) : (
        <TextLink href={reviewPaths.selection(language, round.id)} alone>
          {t('reviews.selection')}
        </TextLink>
      )}
    </Box>
  );
}

function Open(props: CalculationPageProps): JSX.Element {
  const { language, bids, criteria } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <DataTable caption={t('calc.scores')} rows={bids} columns={bidColumns(props)} />
      <p class="small mute">{t('calc.letters')}</p>
      <Close {...props} />
      <section class="section">
        <h2>{t('calc.formula')}</h2>
        <ul>
          <li>{t('calc.formula.total', { most: mostPoints })}</li>
          <li>{t('calc.formula.mean')}</li>
          <li>{t('calc.formula.median')}</li>
          <li>{t('calc.formula.range')}</li>
          <li>{t('calc.formula.close')}</li>
        </ul>
        <DataTable caption={t('calc.weights')} rows={criteria} columns={weightColumns(language)} />
      </section>
    </>
  );
}

function Close({ language, close, bids }: CalculationPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const nameOf = (id: string): string => bids.find(({ interestId }) => interestId === id)?.name ?? '';
  return (
    <section class="section">
      <h2>{t('calc.close')}</h2>
      {close.length === 0 ? (
        <p>{t('calc.close.none')}</p>
      ) : (
        <>
          <p>{t('calc.close.some')}</p>
          <ul>
            {close.map(({ upper, lower }) => (
              <li>
                {t('calc.close.line', {
                  upper: nameOf(upper.interestId),
                  one: upper.rank,
                  lower: nameOf(lower.interestId),
                  two: lower.rank,
                  upperRange: rangeWords(upper, language),
                  lowerRange: rangeWords(lower, language),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function rangeWords({ low, high }: Pick<Standing, 'low' | 'high'>, language: Language): string {
  const { decimal } = formatsIn(language);
  return reviewTexts.in(language)('select.range.value', { low: decimal(low), high: decimal(high) });
}

function bidColumns({ language, bids }: CalculationPageProps): Column<ShownBid>[] {
  const t = reviewTexts.in(language);
  const { decimal } = formatsIn(language);
  const letters = [...new Set(bids.flatMap(({ scores }) => scores.map(({ letter }) => letter)))].sort(
    (one, other) => one.length - other.length || Number(one > other) - Number(one < other),
  );
  return [
    { label: t('select.rank'), cell: ({ rank }) => String(rank) },
    { label: t('interests.name'), heads: true, cell: ({ name }) => <Isolate>{name}</Isolate> },
    {
      label: t('first.view'),
      cell: ({ leaning }) => (leaning === null ? '–' : t(`first.leaning.${leaning}`)),
    },
    ...letters.map((letter): Column<ShownBid> => ({
      label: t('calc.score', { letter }),
      figures: true,
      cell: ({ scores }) => {
        const own = scores.find((score) => score.letter === letter);
        return own === undefined ? '–' : decimal(own.total);
      },
    })),
    { label: t('select.mean'), figures: true, cell: ({ mean }) => decimal(mean) },
    { label: t('calc.median'), figures: true, cell: ({ median }) => decimal(median) },
    { label: t('select.range'), figures: true, cell: (bid) => rangeWords(bid, language) },
  ];
}

function weightColumns(language: Language): Column<Criterion>[] {
  const t = reviewTexts.in(language);
  return [
    { label: t('comments.criterion'), heads: true, cell: ({ title }) => localText(title, language).words },
    { label: t('comments.weight'), figures: true, cell: ({ weight }) => formatsIn(language).number(weight) },
  ];
}
