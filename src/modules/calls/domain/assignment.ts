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

function placeOne({ interestId, readers, kept, mayRead }: Board): boolean {
  const reached = new Map<string, Step>();
  const queue: string[] = [];
  const reach = (interest: string, from: string | null): void => {
    for (const reviewer of mayRead(interest)) {
      if (reached.has(reviewer) || readers.get(interest)?.has(reviewer) === true) continue;
      reached.set(reviewer, { interest, from });
      queue.push(reviewer);
    }
  };
  reach(interestId, null);
  for (const reviewer of queue) {
    for (const [interest, own] of readers) {
      // The interest in hand may not give a review away: it would end where it began.
      if (interest !== interestId && own.has(reviewer) && kept.get(interest)?.has(reviewer) !== true) reach(interest, reviewer);
    }
  }
  const load = (reviewer: string): number => [...readers.values()].filter((own) => own.has(reviewer)).length;
  const [best] = queue.map((reviewer) => ({ reviewer, load: load(reviewer) })).sort((one, other) => one.load - other.load);
  if (best === undefined) return false;
  let reviewer: string | null = best.reviewer;
  while (reviewer !== null) {
    const step: Step | undefined = reached.get(reviewer);
    if (step === undefined) break;
    readers.get(step.interest)?.add(reviewer);
    if (step.from !== null) readers.get(step.interest)?.delete(step.from);
    reviewer = step.from;
  }
  return true;
}
