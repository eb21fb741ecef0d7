import { z } from 'zod';
import { isLanguage } from '../../../../platform/i18n/languages.ts';
import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { cardDays } from '../../domain/card.ts';

/** Somebody without an address. Messages are text keys. */
export const cardForm = z.object({
  organisation: z.uuid('cards.error.organisation'),
  name: z.string().trim().min(1, 'cards.error.name').max(120, 'cards.error.name'),
  language: z.string().refine(isLanguage, 'cards.error.language'),
});

/** The day after which a card works no more, as the browser's date field writes it. */
export const usualDay = (now: Instant): string => toBerlin(addDaysInBerlin(now, cardDays.usual)).date;

/** The end of the day that was typed, in Germany; null unless it is one from tomorrow until the latest a card may have. */
export function endOfDay(day: string, now: Instant): Instant | null {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay || day <= toBerlin(now).date || day > latestDay(now)) return null;
  return addDaysInBerlin(fromBerlin(day), 1);
}

export const latestDay = (now: Instant): string => toBerlin(addDaysInBerlin(now, cardDays.most)).date;
