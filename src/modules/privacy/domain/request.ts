import type { Instant } from '../../../platform/time/instant.ts';

export type RequestKind = 'export' | 'erasure';

export type Channel = 'online' | 'post' | 'mail' | 'phone';

export type PrivacyRequest = {
  id: string;
  kind: RequestKind;
  personId: string | null;
  email: string;
  channel: Channel;
  askedAt: Instant;
  dueAt: Instant;
  takenBackAt: Instant | null;
  doneAt: Instant | null;
  /** Until when what was put together can be fetched. */
  expiresAt: Instant | null;
  outcome: { gone: Record<string, number>; kept: Record<string, number> } | null;
};
