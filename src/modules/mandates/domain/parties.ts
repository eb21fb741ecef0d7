import type { MandateLevel } from '../../../platform/actions/actor.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** One Vollmacht of a matter: both names, and whether it holds now. */
export type Parties = {
  id: string;
  handle: string;
  giverName: string;
  /** Empty while nobody has accepted. */
  helperName: string;
  level: MandateLevel;
  untilAt: Instant;
  isActive: boolean;
};
