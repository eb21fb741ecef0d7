import { calendarDaysBetween } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { deedsOf, type Deeds } from './interest-deeds.ts';
import {
  confirmedPartners,
  obstaclesOf,
  sectionProgress,
  signOffStanding,
  type Obstacle,
  type SectionProgress,
  type SignOffStanding,
} from './interest-obstacles.ts';
import { answersOf, timesOf, type InterestRecord } from './interest-record.ts';

/** What a page says of an interest at a glance. */
export type InterestSummary = {
  deeds: Deeds;
  obstacles: readonly Obstacle[];
  sections: readonly SectionProgress[];
  confirmed: number;
  standing: SignOffStanding;
  /** Calendar days until the deadline that holds for it; negative when it is over. */
  daysLeft: number;
  isOver: boolean;
};

/** Where an interest stands. `contentHash` is that of what would be signed now. */
export function summaryOf(
  record: InterestRecord,
  { now, contentHash }: { now: Instant; contentHash: string },
): InterestSummary {
  const answers = answersOf(record);
  const until = record.state === 'returned' && record.cureUntil !== null ? record.cureUntil : record.times.closesAt;
  return {
    deeds: deedsOf(timesOf(record), now),
    obstacles: obstaclesOf({ ...record, answers, contentHash }),
    sections: sectionProgress(record.content, answers),
    confirmed: confirmedPartners(record.partners),
    standing: signOffStanding(record.signOff, contentHash),
    // The deadline is exclusive: an end at midnight belongs to the day before.
    daysLeft: calendarDaysBetween(now, (until - 1) as Instant),
    isOver: now >= until,
  };
}

/** The one thing to do next. */
export type NextStep =
  | { kind: 'section'; section: string }
  | { kind: 'partners' }
  | { kind: 'sign-off' }
  | { kind: 'submit' };

/** What comes next: the first unfinished section, then partners, then the sign-off, which is best asked for last. */
export function nextStep({ obstacles }: Pick<InterestSummary, 'obstacles'>): NextStep {
  const answer = obstacles.find((obstacle) => obstacle.kind === 'answer');
  if (answer !== undefined) return { kind: 'section', section: answer.section };
  if (obstacles.some(({ kind }) => kind === 'partners')) return { kind: 'partners' };
  return obstacles.some(({ kind }) => kind === 'sign-off') ? { kind: 'sign-off' } : { kind: 'submit' };
}
