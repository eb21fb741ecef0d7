import type { Instant } from '../../../platform/time/instant.ts';
import type { InterestState } from './interest-state.ts';

/** What the panel leans to before anything is calculated: rather for, open, rather against. */
export const leanings = ['for', 'open', 'against'] as const;

export type Leaning = (typeof leanings)[number];

/** The first view of one interest, with a sentence where somebody wanted one. */
export type FirstViewLine = { interestId: string; leaning: Leaning; sentence: string };

/** What the panel said before anything was calculated. `heldOn` is a Berlin date; `tookPart` are ids of people. */
export type FirstView = { heldOn: string; tookPart: readonly string[]; lines: readonly FirstViewLine[] };

/** A version as it was recorded; the first one stays beside every correction. */
export type RecordedFirstView = FirstView & { version: number; recordedAt: Instant; recordedBy: string | null };

/** Characters of a sentence. */
export const longestSentence = 300;

export type FirstViewFault =
  | 'leaning-missing'
  | 'sentence-too-long'
  | 'date-missing'
  | 'date-ahead'
  | 'nobody-took-part'
  | 'outsider-took-part';

/** What is asked for: the interests the panel talks about, who votes without a tie, and the Berlin date of today. */
export type FirstViewFrame = { discussed: readonly string[]; voters: readonly string[]; today: string };

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** Everything that keeps a first view from being recorded. */
export function firstViewFaults(
  { heldOn, tookPart, lines }: FirstView,
  { discussed, voters, today }: FirstViewFrame,
): FirstViewFault[] {
  const said = new Set(lines.map(({ interestId }) => interestId));
  const isDay = day.test(heldOn) && !Number.isNaN(Date.parse(heldOn));
  const faults: (FirstViewFault | false)[] = [
    discussed.some((id) => !said.has(id)) && 'leaning-missing',
    lines.some(({ sentence }) => sentence.trim().length > longestSentence) && 'sentence-too-long',
    !isDay && 'date-missing',
    isDay && heldOn > today && 'date-ahead',
    tookPart.length === 0 && 'nobody-took-part',
    tookPart.some((id) => !voters.includes(id)) && 'outsider-took-part',
  ];
  return faults.filter((fault) => fault !== false);
}

/** The interests the panel talks about: those on the shortlist, or all where nobody made one. */
export function discussedOf<T extends { state: InterestState }>(bidders: readonly T[]): readonly T[] {
  const shortlisted = bidders.filter(({ state }) => state === 'shortlisted');
  return shortlisted.length > 0 ? shortlisted : bidders;
}

/** A line that holds, and what was said first where that was something else. */
export type StandingLine = FirstViewLine & { before: Leaning | null };

/** The newest version, each line beside what the first one said of it. */
export function standingLines(versions: readonly RecordedFirstView[]): StandingLine[] {
  const first = new Map(versions[0]?.lines.map(({ interestId, leaning }) => [interestId, leaning]));
  return (versions.at(-1)?.lines ?? []).map((line) => {
    const before = first.get(line.interestId) ?? line.leaning;
    return { ...line, before: before === line.leaning ? null : before };
  });
}

/** One line of the first view with the name of who it is about. */
export type ShownLine = { id: string; name: string; leaning: Leaning; sentence: string; before: Leaning | null };

/** The panel's first view with names, as pages and minutes show it. */
export type ShownFirstView = {
  heldOn: Instant;
  recordedBy: string;
  tookPart: readonly string[];
  /** When it was corrected last; null while the first version holds. */
  changedAt: Instant | null;
  lines: readonly ShownLine[];
};
