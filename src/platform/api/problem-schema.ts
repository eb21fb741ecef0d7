import { z } from 'zod';

/** A problem as it is sent (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.url().describe('Which problem it is; leads to the words about it.'),
  title: z.string().describe('A sentence in the language of Accept-Language.'),
  status: z.int(),
  instance: z.string().optional().describe('Name it when you ask us about a failure of ours.'),
  errors: z
    .array(
      z.strictObject({
        pointer: z.string().optional().describe('The field of the body, as JSON pointer (RFC 6901).'),
        parameter: z.string().optional().describe('The parameter of the query.'),
        detail: z.string(),
      }),
    )
    .optional(),
});
