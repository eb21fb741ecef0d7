import { perform, type Action, type ActResult, type Outcome } from '../../../platform/actions/action.ts';
import type { Actor } from '../../../platform/actions/actor.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { findOrInsertPerson, foldEmail } from '../../accounts/index.ts';
import {
  findCalls,
  findInterestLines,
  findInterestsOf,
  type InterestLine,
  type StoredCall,
} from '../../calls/index.ts';
import { findMemberships } from '../../organisations/index.ts';
import { personas } from '../domain/personas.ts';
import type { Stage } from './screenplay.ts';

/** File number of the call the demo is about. */
export const fileNumber = 'MK-2018-1';

/** The person behind an address of the demo, with the roles held now. */
export const actorAt = (stage: Stage, email: string): Promise<Actor & { personId: string }> =>
  inTransaction(stage.db, systemContext, async (db) => {
    const person = await findOrInsertPerson(db, { email, emailFolded: foldEmail(email), language: 'de' });
    const memberships = await findMemberships(db, person.id);
    return { personId: person.id, pseudonym: person.pseudonym, name: person.name, scope: 'person', memberships };
  });

/** One of the demo's roles by key. */
export function persona(stage: Stage, key: string): Promise<Actor & { personId: string }> {
  const found = personas.find((known) => known.key === key);
  if (found === undefined) throw new Error(`The demo knows no ${key}`);
  return actorAt(stage, found.email);
}

/** Acts as a person of the demo. What a visitor did already is refused, and that is fine. */
export const as =
  (stage: Stage, actor: Actor) =>
  <Input, R extends ActResult>(action: Action<Input, R>, input: Input): Promise<Outcome<R>> =>
    perform({ db: stage.db, actor, origin: stage.origin }, action, input);

/** The demo's call; null as long as nobody began it. */
export const theCall = (stage: Stage): Promise<StoredCall | null> =>
  inTransaction(
    stage.db,
    systemContext,
    async (db) => (await findCalls(db)).find((call) => call.fileNumber === fileNumber) ?? null,
  );

/** All interests of the call, drafts left out. */
export const theBids = (stage: Stage, callId: string): Promise<InterestLine[]> =>
  inTransaction(stage.db, systemContext, (db) => findInterestLines(db, callId));

/** The interest a coordination works on, drafts included; null when it has none. */
export const interestOf = (stage: Stage, coordination: Actor & { personId: string }): Promise<OwnInterest | null> =>
  inTransaction(stage.db, systemContext, async (db) => {
    const organisationIds = coordination.memberships.map(({ organisationId }) => organisationId);
    return (await findInterestsOf(db, { personId: coordination.personId, organisationIds }))[0] ?? null;
  });

type OwnInterest = Awaited<ReturnType<typeof findInterestsOf>>[number];
