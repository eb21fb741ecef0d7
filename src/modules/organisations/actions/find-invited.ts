import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { findOrInsertPerson, foldEmail, updatePersonName, type Person } from '../../accounts/index.ts';

/** The person with this address; who is new gets an account, and who has no name the one that was written. */
export const findInvited = (
  db: Db,
  { email, name, language }: { email: string; name: string; language: Language },
): Promise<Person> =>
  asSystem(db, async (system) => {
    const person = await findOrInsertPerson(system, { email, emailFolded: foldEmail(email), language });
    if (person.name !== '' || name === '') return person;
    await updatePersonName(system, person.id, name);
    return { ...person, name };
  });
