import type { Tools } from '../../../platform/actions/action.ts';
import { changedLetter, type FactorChange } from '../mails/security-letters.ts';
import { findPerson } from '../store/people.ts';
import { prepareAlarm } from './begin-session.ts';

/** Tells a person by letter what has changed in how they sign in. `db` has the rights of the system. */
export async function tellChange(
  { db, mail, origin }: Pick<Tools, 'db' | 'mail' | 'origin'>,
  personId: string,
  what: FactorChange,
): Promise<void> {
  const person = await findPerson(db, personId);
  if (person === undefined) return;
  await mail(changedLetter({ person, what, origin, ...(await prepareAlarm(db, personId)) }));
}
