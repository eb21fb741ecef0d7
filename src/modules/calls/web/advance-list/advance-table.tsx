import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import type { AdvanceList, AdvanceRow } from '../../domain/advance-list.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import { costOf } from '../../domain/decision.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { LocalWords } from '../local-words.tsx';

export type AdvanceTableProps = { language: Language; call: StoredCall; list: AdvanceList };

/** What is decided for whom, why so many, under which reservation, and the figures by Land. No score, nothing of a bid. */
export function AdvanceTable(props: AdvanceTableProps): JSX.Element {
  const { language, list } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <Terms {...props} />
      <DataTable caption={t('advance.caption')} rows={list.rows} columns={rowColumns(language)} />
      <DataTable caption={t('advance.lands')} rows={landsOf(list.rows)} columns={landColumns(language)} />
    </>
  );
}

function Terms({ language, call, list }: AdvanceTableProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { date, deadline, money } = formatsIn(language);
  const { places, budget, reservation } = call.content;
  const { selected, numberReason, orderReason, metAt, answerUntil } = list.decision;
  const sums = { cost: money(costOf(selected.length, budget)), total: money(budget.totalCents) };
  const optional = [
    { label: t('decision.words.number'), value: numberReason },
    { label: t('decision.words.order'), value: orderReason },
  ].filter(({ value }) => value !== '');
  return (
    <DescriptionList
      pairs={[
        { label: t('advance.decided'), value: metAt === null ? '–' : date(metAt) },
        {
          label: t('advance.places'),
          value: t('advance.places.value', { count: selected.length, planned: places.planned }),
        },
        ...optional,
        { label: t('advance.budget'), value: t('advance.budget.value', sums) },
        { label: t('decision.answer-on'), value: answerUntil === null ? '–' : deadline(answerUntil) },
        { label: t('advance.embargo'), value: embargoWords(list, language) },
        ...(reservation === null
          ? []
          : [{ label: t('advance.reservation'), value: <LocalWords text={reservation} language={language} /> }]),
      ]}
    />
  );
}

/** The later of the two embargoes the ministry set, if any. */
function embargoWords({ steps }: AdvanceList, language: Language): string {
  const t = reviewTexts.in(language);
  const until = [steps.decision, steps.notices].flatMap((step) => step?.embargoUntil ?? []);
  const last = until.sort((one, other) => other - one)[0];
  return last === undefined
    ? t('advance.embargo.none')
    : t('advance.embargo.value', { date: formatsIn(language).date(last) });
}

function rowColumns(language: Language): Column<AdvanceRow>[] {
  const t = reviewTexts.in(language);
  const { number } = formatsIn(language);
  return [
    { label: t('interests.name'), heads: true, cell: ({ name }) => <Isolate>{name}</Isolate> },
    { label: t('interests.number'), cell: (row) => <Isolate ltr>{row.number}</Isolate> },
    { label: t('advance.land'), cell: ({ type, landLabel }) => [type, landLabel].filter(Boolean).join(' · ') || '–' },
    {
      label: t('advance.population'),
      figures: true,
      cell: ({ population }) => (population === null ? '–' : number(population)),
    },
    {
      label: t('minutes.outcome'),
      cell: ({ outcome, reserveRank }) =>
        reserveRank === null ? t(`select.state.${outcome}`) : t('decision.reserve', { rank: reserveRank }),
    },
  ];
}

type Land = { label: string; chosen: number; reserve: number; all: number };

function landsOf(rows: readonly AdvanceRow[]): Land[] {
  const labels = [...new Set(rows.map(({ landLabel }) => landLabel))].sort((one, other) =>
    one.localeCompare(other, 'de'),
  );
  return labels.map((label) => {
    const own = rows.filter(({ landLabel }) => landLabel === label);
    const count = (outcome: AdvanceRow['outcome']): number => own.filter((row) => row.outcome === outcome).length;
    return { label, chosen: count('selected'), reserve: count('reserve'), all: own.length };
  });
}

function landColumns(language: Language): Column<Land>[] {
  const t = reviewTexts.in(language);
  const { number } = formatsIn(language);
  return [
    { label: t('advance.land'), heads: true, cell: ({ label }) => label || t('select.balance.unknown') },
    { label: t('advance.lands.chosen'), figures: true, cell: ({ chosen }) => number(chosen) },
    { label: t('advance.lands.reserve'), figures: true, cell: ({ reserve }) => number(reserve) },
    { label: t('advance.lands.all'), figures: true, cell: ({ all }) => number(all) },
  ];
}
