import { askedQuestions, asList, faultOf, type Answers, type Fault } from './answers.ts';
import type { CallContent, EligibleKind, Section } from './call-content.ts';
import type { Partner, PlaceFacts, SignOff } from './interest-record.ts';

/** How the head's sign-off stands towards what the interest says now. */
export type SignOffStanding = 'missing' | 'asked' | 'refused' | 'outdated' | 'given';

/** Something that keeps an interest from being handed in. */
export type Obstacle =
  | { kind: 'answer'; section: string; fault: Fault }
  | { kind: 'no-place' }
  | { kind: 'not-eligible' }
  | { kind: 'partners'; least: number; confirmed: number }
  | { kind: 'sign-off'; standing: Exclude<SignOffStanding, 'given'> };

type Checked = {
  content: CallContent;
  answers: Answers;
  place: PlaceFacts | null;
  partners: readonly Pick<Partner, 'state'>[];
  signOff: Pick<SignOff, 'state' | 'contentHash'> | null;
  /** Hash of what would be signed now. */
  contentHash: string;
};

/** Everything that keeps an interest from being handed in, in the order of its pages. */
export function obstaclesOf({ content, answers, place, partners, signOff, contentHash }: Checked): Obstacle[] {
  const standing = signOffStanding(signOff, contentHash);
  const confirmed = confirmedPartners(partners);
  const { least } = content.rules.partners;
  return [
    ...placeObstacles(content, place),
    ...content.sections.flatMap((section) =>
      faultsOfSection(section, answers, content).map((fault) => ({
        kind: 'answer' as const,
        section: section.key,
        fault,
      })),
    ),
    ...(confirmed < least ? [{ kind: 'partners' as const, least, confirmed }] : []),
    ...(standing !== 'given' && content.rules.signOff === 'needed' ? [{ kind: 'sign-off' as const, standing }] : []),
  ];
}

/** How the sign-off stands: given for exactly what the interest says now, or which way not. */
export function signOffStanding(
  signOff: Pick<SignOff, 'state' | 'contentHash'> | null,
  contentHash: string,
): SignOffStanding {
  if (signOff === null) return 'missing';
  if (signOff.state === 'given') return signOff.contentHash === contentHash ? 'given' : 'outdated';
  return signOff.state;
}

/** Partner organisations that confirmed, with or without reservation. */
export const confirmedPartners = (partners: readonly Pick<Partner, 'state'>[]): number =>
  partners.filter(({ state }) => state === 'confirmed' || state === 'reserved').length;

/** How far a section is; `missing` counts answers that are wanted or wrong. */
export type SectionProgress = { key: string; state: 'complete' | 'missing' | 'empty'; missing: number };

/** How far each section is. Nothing typed at all is "empty", even where nothing is compulsory. */
export const sectionProgress = (content: CallContent, answers: Answers): SectionProgress[] =>
  content.sections.map((section) => {
    const missing = faultsOfSection(section, answers, content).length;
    const begun = section.questions.some(({ key }) => asList(answers[key]).some((value) => value.trim() !== ''));
    if (
      missing === 0 &&
      (begun || askedQuestions(section, answers, content).every(({ optional }) => optional === true))
    ) {
      return { key: section.key, state: 'complete', missing };
    }
    return { key: section.key, state: begun ? 'missing' : 'empty', missing };
  });

/** What a level of the register is as an applicant. */
export const kindsByLevel: Readonly<Record<string, EligibleKind>> = {
  gemeinde: 'municipality',
  kreis: 'county',
  district: 'city-district',
  verband: 'association',
};

/** Whether a place of this level of the register may apply. */
export const isEligible = (content: Pick<CallContent, 'eligible'>, level: string): boolean => {
  const kind = kindsByLevel[level];
  return kind !== undefined && content.eligible.includes(kind);
};

/** The size class of a place, or null where the register knows no inhabitants. */
export const sizeClassOf = (content: CallContent, population: number | null): string | null =>
  population === null
    ? null
    : (content.sizeClasses.find(({ below }) => below === null || population < below)?.key ?? null);

function placeObstacles(content: CallContent, place: PlaceFacts | null): Obstacle[] {
  if (place === null) return [{ kind: 'no-place' }];
  return isEligible(content, place.level) ? [] : [{ kind: 'not-eligible' }];
}

const faultsOfSection = (section: Section, answers: Answers, content: CallContent): Fault[] =>
  askedQuestions(section, answers, content).flatMap((question) => faultOf(question, answers[question.key]) ?? []);
