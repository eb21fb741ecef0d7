import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import type { Actor } from '../../../platform/actions/actor.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newHandle, newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { isEmail } from '../../accounts/index.ts';
import { mayHandOver } from '../domain/handover.ts';
import { longestName } from '../domain/organisation-facts.ts';
import { mayTakeRole, type OrganisationFacts } from '../domain/policy.ts';
import { findHandover, findRunningHandover, insertHandover } from '../store/handovers.ts';
import { findAllMemberships, findMembership } from '../store/memberships.ts';
import { findInvited } from './find-invited.ts';
import { lockFor } from './lock-for.ts';
import { aboutHandover, tellOfHandover } from './tell-of-handover.ts';

type Input = {
  organisationId: string;
  /** A role of the person who hands over; all their roles here go along. */
  membershipId: string;
  email: string;
  name: string;
  language: Language;
  /** When the former holder's access ends; null: with the successor's yes. */
  endsAt: Instant | null;
};

/** The same as for giving roles: nobody's mailbox is flooded in our name. */
const limit = { limit: 40, windowSeconds: 3600 };

/** Offers everything a person holds for an organisation to a successor. Nothing moves before they have said yes. */
export const startHandover = defineAction({
  name: 'organisations.start-handover',
  run: async (tools, { organisationId, membershipId, email, name, language, endsAt }: Input) => {
    const { db, actor, now } = tools;
    const found = await lockFor(tools, { id: organisationId, allowed: () => true });
    if (!found.ok) return refuse(found.reason);
    const named = await findMembership(db, membershipId);
    if (named?.organisationId !== organisationId) return refuse('unknown');
    const fromPerson = named.personId;
    const held = (await findAllMemberships(db, organisationId)).filter(
      (role) => role.personId === fromPerson && role.endedAt === null,
    );
    const roles = held.map(({ role }) => role);
    if (!mayHandOver(actor, found.organisation, roles)) return refuse('not-allowed');
    const obstacle =
      typedObstacle({ email, name, endsAt }, now) ?? (await runningObstacle(tools, { organisationId, fromPerson }));
    if (obstacle !== null) return refuse(obstacle);
    const successor = await findInvited(db, { email: email.trim(), name: name.trim(), language });
    const unfit = successorObstacle(actor, { organisation: found.organisation, fromPerson, successorId: successor.id });
    if (unfit !== null) return refuse(unfit);
    const [id, handle, toPerson] = [newId(), newHandle(), successor.id];
    await insertHandover(db, { id, handle, organisationId, fromPerson, toPerson, startedBy: actor.personId, endsAt });
    const handover = await findHandover(db, handle);
    if (handover === undefined) throw new Error('a handover is not visible to who started it');
    await tellOfHandover(tools, [toPerson, fromPerson], { kind: 'offered', handover });
    return done(
      { handle },
      { about: aboutHandover(id), details: { organisationId, fromPerson, toPerson, roles, endsAt } },
    );
  },
});

function typedObstacle(
  { email, name, endsAt }: Pick<Input, 'email' | 'name' | 'endsAt'>,
  now: Instant,
): 'not-an-address' | 'too-long' | 'past-date' | null {
  if (!isEmail(email.trim())) return 'not-an-address';
  if (name.trim().length > longestName) return 'too-long';
  return endsAt !== null && endsAt <= now ? 'past-date' : null;
}

type From = { organisationId: string; fromPerson: string };

async function runningObstacle(
  { db, actor }: Tools,
  { organisationId, fromPerson }: From,
): Promise<'already-running' | 'too-many' | null> {
  const running = await findRunningHandover(db, { organisationId, personId: fromPerson });
  if (running !== undefined) return 'already-running';
  return (await withinLimit(db, { bucket: `invite:${actor.pseudonym ?? ''}`, ...limit })) ? null : 'too-many';
}

type Chosen = { organisation: OrganisationFacts; fromPerson: string; successorId: string };

function successorObstacle(
  actor: Actor,
  { organisation, fromPerson, successorId }: Chosen,
): 'same-person' | 'not-yourself' | null {
  if (successorId === fromPerson) return 'same-person';
  return successorId === actor.personId && !mayTakeRole(actor, organisation) ? 'not-yourself' : null;
}
