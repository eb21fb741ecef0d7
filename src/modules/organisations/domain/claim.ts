import type { Actor, Role } from '../../../platform/actions/actor.ts';
import { holdsIn } from '../../../platform/actions/actor.ts';
import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { OrganisationKind } from './organisation-kind.ts';
import { mayKeepOrganisations } from './policy.ts';
import { keepingRoles, leadingRoleOf } from './roles.ts';

/** Kinds a person can claim; agency and ministry are set up by an administrator. */
export const claimableKinds = [
  'municipality',
  'migrant-organisation',
  'civil-society',
  'education-provider',
] as const satisfies readonly OrganisationKind[];
export type ClaimableKind = (typeof claimableKinds)[number];

export const isClaimable = (kind: string): kind is ClaimableKind => claimableKinds.some((known) => known === kind);

/** How a code reaches the organisation. */
export type CodeWay = 'mail' | 'letter';

/** How a claim was proved: with a code, by a colleague who is there already, or by the agency. */
export type ProofWay = CodeWay | 'colleague' | 'agency';

export type ClaimState = 'open' | 'proved' | 'refused' | 'withdrawn';

export type ClaimFacts = {
  personId: string;
  organisationId: string | null;
  state: ClaimState;
  codeWay: CodeWay | null;
  codeUntil: Instant | null;
  codeAttempts: number;
};

/** Wrong codes after which a code is dead, and codes one claim may have: 15 of 1,000,000 can be tried in all. */
export const mostAttempts = 5;
export const mostCodes = 3;

/** Longest reason of a decision, in characters. */
export const longestReason = 600;

const codeDays: Readonly<Record<CodeWay, number>> = { mail: 7, letter: 21 };

/** Until when a code made now works, to the end of a day: a letter is on its way for days and waits in a registry. */
export const codeEnd = (now: Instant, way: CodeWay): Instant =>
  addDaysInBerlin(fromBerlin(toBerlin(now).date), codeDays[way] + 1);

/** What a code is worth now. */
export function codeStanding(claim: ClaimFacts, now: Instant): 'none' | 'waiting' | 'over' | 'used-up' {
  if (claim.codeUntil === null) return 'none';
  if (claim.codeAttempts >= mostAttempts) return 'used-up';
  return now < claim.codeUntil ? 'waiting' : 'over';
}

/** The role a claim asks for: the one that runs this organisation's part. */
export const claimedRole = (kind: ClaimableKind): Role => leadingRoleOf[kind];

/** Coordination, head or representative already there decide, or the agency; nobody about their own claim. */
export const mayDecideClaim = (
  actor: Actor,
  { personId, organisationId }: Pick<ClaimFacts, 'personId' | 'organisationId'>,
): boolean => actor.personId !== personId && (mayKeepOrganisations(actor) || keeps(actor, organisationId));

const keeps = (actor: Actor, organisationId: string | null): boolean =>
  organisationId !== null && holdsIn(actor, organisationId, ...keepingRoles);

/** The agency keeps official addresses and sends codes to them. */
export const maySendCodes = mayKeepOrganisations;
