import { z } from 'zod';

const isDay = (text: string): boolean =>
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** What a person confirms of a preview; messages are text keys. */
export const previewForm = z.object({
  date: z
    .string()
    .refine((text) => text === '' || (/^\d{4}-\d{2}-\d{2}$/u.test(text) && isDay(text)), {
      error: 'register.preview.date.error',
    })
    .default(''),
  loss: z.literal('yes').optional().catch(undefined),
  proposal: z.array(z.string().max(2000)).max(5000).default([]),
});
