/** What a person may be in an organisation (domain roles; one person may hold several). */
export type Role =
  | 'administrator'
  | 'programme-lead'
  | 'adviser'
  | 'grants-officer'
  | 'payment-release'
  | 'reviewer'
  | 'coordinator'
  | 'head'
  | 'department-supervisor'
  | 'human-resources'
  | 'mentor'
  | 'representative'
  | 'participant'
  | 'moderator'
  | 'interpreter'
  | 'auditor'
  | 'data-protection-officer'
  | 'ministry';

/** One role of a person in one organisation, as it holds now. */
export type Membership = {
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  role: Role;
  /** Held for somebody who is away, by their absence. */
  standsIn?: { absenceId: string; name: string };
};

/** How far a Vollmacht goes: each level holds those before it. */
export const mandateLevels = ['read', 'work', 'hand-in'] as const;
export type MandateLevel = (typeof mandateLevels)[number];

/** A Vollmacht somebody holds now, for somebody else, in one matter. */
export type HeldMandate = {
  id: string;
  /** The matter, named like the object its audit lines are about. */
  matter: { kind: string; id: string };
  level: MandateLevel;
  giverName: string;
};

/** Who acts: a person with memberships, nobody (a visitor without account), or the system itself. */
export type Actor = {
  personId: string | null;
  /** Stands for the person in audit lines; meaningless once the person's row is erased. */
  pseudonym: string | null;
  name: string | null;
  scope: 'person' | 'system';
  memberships: readonly Membership[];
  /** A second factor has to be set up or used before this session's person and roles count. */
  factorNeeded?: 'enrol' | 'use';
  /** What others let this person do for them. */
  mandates?: readonly HeldMandate[];
};

/** A visitor without account. */
export const anonymous: Actor = { personId: null, pseudonym: null, name: null, scope: 'person', memberships: [] };

/** Jobs, commands and the demo's screenplay. */
export const system: Actor = { ...anonymous, scope: 'system', pseudonym: 'system' };

/** Whether the actor holds one of these roles in any organisation of this kind. */
export const holds = (actor: Actor, organisationKind: string, ...roles: readonly Role[]): boolean =>
  actor.memberships.some((held) => held.organisationKind === organisationKind && roles.includes(held.role));

/** Whether the actor holds one of these roles in this organisation. */
export const holdsIn = (actor: Actor, organisationId: string, ...roles: readonly Role[]): boolean =>
  actor.memberships.some((held) => held.organisationId === organisationId && roles.includes(held.role));

/** The actor with nothing but rights of their own; the same object when there are no others. */
export const withoutStandingIn = (actor: Actor): Actor =>
  actor.memberships.every(({ standsIn }) => standsIn === undefined)
    ? actor
    : { ...actor, memberships: actor.memberships.filter(({ standsIn }) => standsIn === undefined) };

/** The absences in which the actor stands in for somebody, each once. */
export const absencesStoodIn = ({ memberships }: Actor): string[] => [
  ...new Set(memberships.flatMap(({ standsIn }) => standsIn?.absenceId ?? [])),
];

/** The actor with rights of their own and those of one person who is away. */
export const standingInFor = (actor: Actor, absenceId: string): Actor => ({
  ...actor,
  memberships: actor.memberships.filter(({ standsIn }) => standsIn === undefined || standsIn.absenceId === absenceId),
});

/** The Vollmacht by which the actor acts in a matter, if there is one that goes far enough. */
export const mandateFor = (
  { mandates = [] }: Actor,
  matter: { kind: string; id: string },
  level: MandateLevel = 'read',
): HeldMandate | undefined =>
  mandates.find(
    (held) =>
      held.matter.kind === matter.kind &&
      held.matter.id === matter.id &&
      mandateLevels.indexOf(held.level) >= mandateLevels.indexOf(level),
  );
