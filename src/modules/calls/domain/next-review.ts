import type { ReviewState } from './scoring.ts';

type OwnReview = { interestId: string; number: string; state: ReviewState };
type AnyReview = { interestId: string; state: ReviewState };

/** The interest of one's own open reviews that needs it most: the fewest handed in so far, then by number. */
export function nextReview(own: readonly OwnReview[], all: readonly AnyReview[], but?: string): string | null {
  const handedIn = (interestId: string): number =>
    all.filter((review) => review.interestId === interestId && review.state === 'submitted').length;
  const [next] = own
    .filter(({ interestId, state }) => (state === 'assigned' || state === 'saved') && interestId !== but)
    .sort(
      (one, other) =>
        handedIn(one.interestId) - handedIn(other.interestId) ||
        Number(one.number > other.number) - Number(one.number < other.number),
    );
  return next?.interestId ?? null;
}
