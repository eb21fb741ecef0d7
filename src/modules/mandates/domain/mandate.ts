import type { HeldMandate, MandateLevel } from '../../../platform/actions/actor.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Who gets the mail about the matter. */
export const postChoices = ['giver', 'both', 'helper'] as const;
export type PostChoice = (typeof postChoices)[number];

/** How a Vollmacht reached the agency, other than online. */
export const paperChannels = ['post', 'mail', 'phone'] as const;
export type Channel = 'online' | (typeof paperChannels)[number];

/** Who ended it, or that the matter did. */
export type EndedBy = 'giver' | 'helper' | 'agency' | 'matter';

/** A Vollmacht: a giver lets a helper act in one matter until a date. */
export type Mandate = {
  id: string;
  handle: string;
  matter: HeldMandate['matter'];
  giverPerson: string | null;
  giverOrganisation: string | null;
  giverName: string;
  helperPerson: string | null;
  helperOrganisation: string | null;
  /** Empty until somebody has accepted. */
  helperName: string;
  helperEmail: string;
  level: MandateLevel;
  post: PostChoice;
  /** Exclusive. */
  untilAt: Instant;
  channel: Channel;
  receivedOn: string | null;
  language: string;
  givenAt: Instant;
  acceptedAt: Instant | null;
  endedAt: Instant | null;
  endedBy: EndedBy | null;
  endReason: string;
  /** Open, and sent to the address of the person who reads. */
  isOfferedToReader: boolean;
};

export type MandateState = 'offered' | 'active' | 'expired' | 'ended';

/** Where it stands. An end comes before the date; the date itself is exclusive. */
export function mandateState(
  { acceptedAt, endedAt, untilAt }: Pick<Mandate, 'acceptedAt' | 'endedAt' | 'untilAt'>,
  now: Instant,
): MandateState {
  if (endedAt !== null) return 'ended';
  if (now >= untilAt) return 'expired';
  return acceptedAt === null ? 'offered' : 'active';
}
