import { z } from 'zod';

/** Name and language of the account. */
export const personForm = z.object({
  name: z
    .string()
    .trim()
    .transform((name) => name.slice(0, 120)),
  language: z.string(),
});
