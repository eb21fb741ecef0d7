import type { Db } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newId, newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { expiryOf, foldEmail } from '../domain/sign-in.ts';
import { insertSignIn, technicalNow } from '../store/sign-ins.ts';
import { accountPaths } from '../web/paths.ts';

/** Makes a sign-in link without a mail, for the operator at the command line. Its path is the only place the token is. */
export async function inviteToSignIn(
  db: Db,
  { email, language }: { email: string; language: Language },
): Promise<string> {
  const token = newSecret();
  await insertSignIn(db, {
    id: newId(),
    emailFolded: foldEmail(email),
    tokenDigest: sha256(token),
    // No code goes with it: a digest nothing hashes to.
    codeDigest: Buffer.alloc(32),
    language,
    nextPath: null,
    expiresAt: expiryOf(await technicalNow(db)),
  });
  return accountPaths.openLink(language, token);
}
