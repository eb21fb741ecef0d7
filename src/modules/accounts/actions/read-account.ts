import type { Acting } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { relyingPartyOf, type RelyingParty } from '../domain/relying-party.ts';
import { hasCard } from '../store/cards.ts';
import { findFactors, hasFactor, type Factors } from '../store/factors.ts';
import { findPerson, type Person } from '../store/people.ts';

type Ways = { passkey: RelyingParty | null; hasTotp: boolean; mail: boolean; card: boolean };

/** By which ways a session's person can confirm; the session may still be nobody's, so that this is read as the system. */
export async function readConfirmWays(
  { db, origin = '' }: Acting,
  personId: string,
): Promise<{ ways: Ways; email: string }> {
  return asSystem(db, async (system) => {
    const [factors, person] = [await findFactors(system, personId), await findPerson(system, personId)];
    const passkey = factors.passkeys > 0 ? relyingPartyOf(origin) : null;
    const [email, isBound] = [person?.email ?? '', hasFactor(factors)];
    const card = !isBound && (await hasCard(system, personId));
    return { ways: { passkey, hasTotp: factors.hasTotp, mail: !isBound && email !== '', card }, email };
  });
}

/** What an administrator sees of somebody's second factors; the caller has checked that they may. */
export async function readFactorsOf(
  { db }: Acting,
  personId: string,
): Promise<{ person: Person; factors: Factors } | null> {
  return asSystem(db, async (system) => {
    const person = await findPerson(system, personId);
    return person === undefined ? null : { person, factors: await findFactors(system, personId) };
  });
}
