/** Who may read what, and what stands already. `blocked` names reviewers with a conflict, by interest. */
export type AssignmentProblem = {
  interests: readonly string[];
  reviewers: readonly string[];
  perInterest: number;
  blocked: Readonly<Record<string, readonly string[]>>;
  /** Reviews that stay, by interest: begun, handed in, or set by hand. */
  kept: Readonly<Record<string, readonly string[]>>;
};

/** A proposal: reviewers by interest, and where there are too few people without conflict. */
export type Assignment = {
  byInterest: Readonly<Record<string, readonly string[]>>;
  tooFew: readonly { interestId: string; possible: number; needed: number }[];
};

/**
 * Gives every interest its number of reviewers with loads as even as conflicts allow.
 * Each review goes along the shortest chain of swaps to the reviewer with the least to read
 * (optimal semi-matching, Harvey, Ladner, Lovász, Tamir 2006), so the greatest load is the least possible.
 * The same problem always gives the same answer.
 */
export function assignReviewers(problem: AssignmentProblem): Assignment {
  const interests = [...problem.interests].sort();
  const reviewers = [...problem.reviewers].sort();
  const kept = new Map(interests.map((id) => [id, new Set(problem.kept[id])]));
  const readers = new Map(interests.map((id) => [id, new Set(problem.kept[id])]));
  const mayRead = (interest: string): string[] =>
    reviewers.filter((id) => !(problem.blocked[interest] ?? []).includes(id));
  const tooFew: { interestId: string; possible: number; needed: number }[] = [];
  for (const interestId of interests) {
    const own = readers.get(interestId) ?? new Set<string>();
    const possible = new Set([...mayRead(interestId), ...own]).size;
    if (possible < problem.perInterest) tooFew.push({ interestId, possible, needed: problem.perInterest });
    while (own.size < Math.min(problem.perInterest, possible)) {
      if (!placeOne({ interestId, readers, kept, mayRead })) break;
    }
  }
  const byInterest = Object.fromEntries(interests.map((id) => [id, [...(readers.get(id) ?? [])].sort()]));
  return { byInterest, tooFew };
}

type Board = {
  interestId: string;
  readers: ReadonlyMap<string, Set<string>>;
  kept: ReadonlyMap<string, ReadonlySet<string>>;
  mayRead: (interest: string) => string[];
};

/** How a reviewer was reached: the interest would go over from `from` (null: the new review itself). */
type Step = { interest: string; from: string | null };

function placeOne(board: Board): boolean {
  const reached = findChains(board);
  const load = (reviewer: string): number => [...board.readers.values()].filter((own) => own.has(reviewer)).length;
  const [best] = [...reached.keys()]
    .map((reviewer) => ({ reviewer, load: load(reviewer) }))
    .sort((one, other) => one.load - other.load);
  if (best === undefined) return false;
  let reviewer: string | null = best.reviewer;
  while (reviewer !== null) {
    const step: Step | undefined = reached.get(reviewer);
    if (step !== undefined && step.from !== null) board.readers.get(step.interest)?.delete(step.from);
    if (step !== undefined) board.readers.get(step.interest)?.add(reviewer);
    reviewer = step?.from ?? null;
  }
  return true;
}

/** Everyone a new review could go to, directly or by handing interests on, the shortest chains first. */
function findChains({ interestId, readers, kept, mayRead }: Board): ReadonlyMap<string, Step> {
  const reached = new Map<string, Step>();
  const reach = (interest: string, from: string | null): void => {
    for (const reviewer of mayRead(interest)) {
      if (!reached.has(reviewer) && readers.get(interest)?.has(reviewer) !== true) {
        reached.set(reviewer, { interest, from });
      }
    }
  };
  // The interest in hand gives no review away: it would end where it began.
  const givesAway = (interest: string, reviewer: string): boolean =>
    interest !== interestId &&
    readers.get(interest)?.has(reviewer) === true &&
    kept.get(interest)?.has(reviewer) !== true;
  reach(interestId, null);
  // A Map yields what is added while it is walked: breadth first.
  for (const reviewer of reached.keys()) {
    for (const interest of readers.keys()) {
      if (givesAway(interest, reviewer)) reach(interest, reviewer);
    }
  }
  return reached;
}

/** Who reads next: the least busy first, by id among equals. `loads` counts reviews that are not handed in yet. */
export const leastBusy = (candidates: readonly string[], loads: ReadonlyMap<string, number>, count: number): string[] =>
  [...candidates]
    .sort((one, other) => (loads.get(one) ?? 0) - (loads.get(other) ?? 0) || Number(one > other) - Number(one < other))
    .slice(0, count);
