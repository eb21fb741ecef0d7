import { z } from 'zod';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Which of the open proposals are right or wrong. */
export const successorsForm = z.object({
  deed: z.enum(['confirm', 'reject']).catch('confirm'),
  link: z
    .array(z.string())
    .transform((links) =>
      links
        .map((link) => link.split(':'))
        .filter((ids): ids is [string, string] => ids.length === 2 && ids.every((id) => uuid.test(id)))
        .map(([predecessorId, successorId]) => ({ predecessorId, successorId })),
    )
    .refine((links) => links.length > 0, { error: 'register.open.none' }),
});
