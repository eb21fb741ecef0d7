import { findOrInsertPerson, foldEmail, inviteToSignIn, isEmail } from '../modules/accounts/index.ts';
import { findOrganisations, insertMembership, insertOrganisation } from '../modules/organisations/index.ts';
import { systemContext, type Db } from '../platform/db/database.ts';
import { inTransaction } from '../platform/db/transaction.ts';

export type InviteResult = { ok: true; link: string } | { ok: false; problem: string };

/** Makes somebody an administrator of the agency and gives a link to sign in; the first agency is made if there is none. */
export async function inviteAdministrator(
  db: Db,
  { email, baseUrl }: { email: string; baseUrl: string },
): Promise<InviteResult> {
  if (!isEmail(email)) {
    return {
      ok: false,
      problem: `„${email}“ ist keine E-Mail-Adresse. Beispiel: npm run admin:invite -- name@musterstadt.example`,
    };
  }
  return inTransaction(db, systemContext, async (transaction) => {
    const [known] = await findOrganisations(transaction, 'agency');
    const organisationId =
      known?.id ?? (await insertOrganisation(transaction, { kind: 'agency', name: 'Servicestelle' }));
    const person = await findOrInsertPerson(transaction, { email, emailFolded: foldEmail(email), language: 'de' });
    for (const role of ['administrator', 'programme-lead'] as const) {
      await insertMembership(transaction, { organisationId, personId: person.id, role });
    }
    const path = await inviteToSignIn(transaction, { email, language: 'de' });
    return { ok: true, link: `${baseUrl}${path}` };
  });
}
