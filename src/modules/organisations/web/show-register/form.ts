import { z } from 'zod';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Two ids in the value of a box; what is no such pair counts as not chosen. */
const pairs = (none: string) =>
  z
    .array(z.string())
    .transform((values) =>
      values
        .map((value) => value.split(':'))
        .filter((ids): ids is [string, string] => ids.length === 2 && ids.every((id) => uuid.test(id))),
    )
    .refine((found) => found.length > 0, { error: none });

/** Which of the open proposals are right or wrong. */
export const successorsForm = z.object({
  deed: z.enum(['confirm', 'reject']).catch('confirm'),
  link: pairs('register.open.none').transform((found) =>
    found.map(([predecessorId, successorId]) => ({ predecessorId, successorId })),
  ),
});

/** Which organisations follow their place or stay. */
export const movesForm = z.object({
  deed: z.enum(['move', 'keep']).catch('keep'),
  check: pairs('register.checks.none').transform((found) =>
    found.map(([organisationId, successorId]) => ({ organisationId, successorId })),
  ),
});
