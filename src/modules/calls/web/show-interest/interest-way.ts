import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { WayStep } from '../../../../ui/way.tsx';
import type { InterestRecord } from '../../domain/interest-record.ts';
import type { InterestState } from '../../domain/interest-state.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';

const stations = ['draft', 'submitted', 'check', 'review', 'notice'] as const;

/** The way from the draft to the notice; after the notices nothing tells the outcome here. */
export function interestWay(record: InterestRecord, language: Language): WayStep[] {
  const t = interestTexts.in(language);
  const now = record.noticeAt === null ? Math.min(stationOf(record.state), 3) : 4;
  return stations.map((station, index) => ({
    title: t(`show.way.${station}`),
    ...(station === 'submitted' ? { line: submittedLine(record, language) } : {}),
    state: stateOf(index, now),
  }));
}

const stateOf = (index: number, now: number): WayStep['state'] => {
  if (index === now) return 'now';
  return index < now ? 'past' : 'next';
};

function stationOf(state: InterestState): number {
  switch (state) {
    case 'draft':
    case 'withdrawn':
      return 0;
    case 'late':
      return 1;
    case 'submitted':
    case 'returned':
    case 'formally-rejected':
      return 2;
    case 'formally-ok':
    case 'in-review':
    case 'shortlisted':
      return 3;
    default:
      return 4;
  }
}

function submittedLine({ submittedAt, times }: InterestRecord, language: Language): string {
  const t = interestTexts.in(language);
  const formats = formatsIn(language);
  return submittedAt === null
    ? t('show.way.submitted.line', { date: formats.deadline(times.closesAt) })
    : t('show.part.receipt.line', { date: formats.dateTime(submittedAt) });
}
