import { z } from 'zod';

const isMailbox = (text: string): boolean => text === '' || /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]{2,}$/u.test(text);

/** What somebody says of a page; messages are text keys. */
export const feedbackForm = z.object({
  page: z.string().max(200).catch(''),
  kind: z.enum(['barrier', 'wrong', 'idea', 'praise'], { error: 'feedback.error.kind' }),
  body: z.string().trim().min(3, { error: 'feedback.error.text' }).max(3000, { error: 'feedback.error.too-long' }),
  reply: z
    .string()
    .trim()
    .max(254, { error: 'feedback.error.reply' })
    .refine(isMailbox, { error: 'feedback.error.reply' }),
});
