import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignReviewers, type AssignmentProblem } from './assignment.ts';

const names = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(2, '0')}`);

const problems = fc
  .record({
    interests: fc.integer({ min: 1, max: 12 }),
    reviewers: fc.integer({ min: 1, max: 7 }),
    perInterest: fc.integer({ min: 1, max: 3 }),
    conflicts: fc.array(fc.tuple(fc.nat(11), fc.nat(6)), { maxLength: 20 }),
  })
  .map(({ interests, reviewers, perInterest, conflicts }): AssignmentProblem => {
    const ids = names('i', interests);
    const people = names('r', reviewers);
    const blocked = Object.fromEntries(
      ids.map((id, index) => [
        id,
        conflicts.filter(([interest]) => interest === index).flatMap(([, person]) => people[person] ?? []),
      ]),
    );
    return { interests: ids, reviewers: people, perInterest, blocked, kept: {} };
  });

const loads = ({ reviewers }: AssignmentProblem, byInterest: Readonly<Record<string, readonly string[]>>): number[] =>
  reviewers.map((id) => Object.values(byInterest).filter((own) => own.includes(id)).length);

test('nobody reads against a conflict or twice, and an interest has too few readers only if too few may read it', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { byInterest, tooFew } = assignReviewers(problem);
      for (const id of problem.interests) {
        const readers = byInterest[id] ?? [];
        const allowed = problem.reviewers.filter((person) => !(problem.blocked[id] ?? []).includes(person));
        expect(readers.filter((person) => !allowed.includes(person))).toEqual([]);
        expect(new Set(readers).size).toBe(Math.min(problem.perInterest, allowed.length));
        expect(tooFew.some(({ interestId }) => interestId === id)).toBe(allowed.length < problem.perInterest);
      }
    }),
  );
});

test('without conflicts the loads differ by at most one', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const free = { ...problem, blocked: {} };
      const found = loads(free, assignReviewers(free).byInterest);
      expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the order of the lists changes nothing', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const reversed = {
        ...problem,
        interests: [...problem.interests].reverse(),
        reviewers: [...problem.reviewers].reverse(),
      };
      expect(assignReviewers(reversed)).toEqual(assignReviewers(problem));
    }),
  );
});

test('what is begun stays, and the others even it out', () => {
  const interests = names('i', 4);
  const reviewers = names('r', 4);
  const kept = { i00: ['r00'], i01: ['r00'] };
  const { byInterest } = assignReviewers({ interests, reviewers, perInterest: 2, blocked: {}, kept });
  expect(byInterest['i00']).toContain('r00');
  expect(byInterest['i01']).toContain('r00');
  expect(loads({ interests, reviewers, perInterest: 2, blocked: {}, kept }, byInterest)).toEqual([2, 2, 2, 2]);
});

test('a swap is found where the last free reader is only free for others', () => {
  const problem: AssignmentProblem = {
    interests: ['i0', 'i1'],
    reviewers: ['r0', 'r1'],
    perInterest: 1,
    blocked: { i1: ['r1'] },
    kept: {},
  };
  expect(assignReviewers(problem).byInterest).toEqual({ i0: ['r1'], i1: ['r0'] });
});
