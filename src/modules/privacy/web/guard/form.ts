import { z } from 'zod';

/** A request that came on paper or by phone. */
export const requestForm = z.object({
  kind: z.enum(['export', 'erasure'], 'request.error.kind'),
  email: z
    .string()
    .trim()
    .regex(/^[^\s@]+@[^\s@]+$/u, 'request.error.email')
    .max(200, 'request.error.email'),
  channel: z.enum(['post', 'mail', 'phone'], 'request.error.channel'),
  identity: z.literal('yes', 'request.error.identity'),
});

/** A legal hold. */
export const holdForm = z.object({
  held: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, 'hold.error.id'),
  holdReason: z.string().trim().min(1, 'hold.error.reason').max(500, 'hold.error.reason'),
  holdUntil: z.iso.date('hold.error.until'),
});

const count = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/u, 'period.error')
  .transform(Number);

/** A period; nothing is kept for no time at all by mistake. */
export const periodForm = z
  .object({ period: z.string(), months: count, days: count })
  .refine(({ months, days }) => months + days > 0, { path: ['months'], message: 'period.error' });
