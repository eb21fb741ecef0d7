import type { Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** What an event of the screenplay works with; everything happens through the same acts a person uses. */
export type Stage = { db: Db; now: Instant; origin: string };

/** Something that happens at a date unless a visitor did it before. */
export type PlayEvent = { name: string; at: Instant; happen: (stage: Stage) => Promise<void> };
