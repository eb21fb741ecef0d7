import type { Db } from '../../../platform/db/database.ts';
import type { Subject } from '../../../platform/personal-data.ts';
import { findPerson, foldEmail } from '../../accounts/index.ts';

/** Whose rows are meant: the person's with all they are known by, or those with an address. Reads as the system. */
export async function subjectOf(
  db: Db,
  { personId, email }: { personId: string | null; email: string },
): Promise<Subject> {
  const person = personId === null ? undefined : await findPerson(db, personId);
  const address = foldEmail(person?.email ?? email);
  return {
    personId: person?.id ?? personId,
    email: address === '' ? null : address,
    pseudonym: person?.pseudonym ?? null,
  };
}
