import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newSecret, sameDigest, sha256 } from '../../../platform/ids/ids.ts';
import { signInObstacle } from '../domain/sign-in.ts';
import { findOrInsertPerson } from '../store/people.ts';
import { insertSession } from '../store/sessions.ts';
import { countAttempt, lockSignIn, lockSignInByToken, markSignInUsed, technicalNow, type StoredSignIn } from '../store/sign-ins.ts';
import { codeDigest } from './request-sign-in.ts';

type Proof = { token: string } | { id: string; code: string };

/** Opens a session for who can show the mailed link or type its code. A wrong code is counted even though the act is not done. */
export const completeSignIn = defineAction({
  name: 'accounts.complete-sign-in',
  run: async ({ db }, proof: Proof) => {
    const signIn = 'token' in proof ? await lockSignInByToken(db, sha256(proof.token)) : await findById(db, proof.id);
    if (signIn === undefined) return refuse('unknown');
    const obstacle = signInObstacle(signIn, await technicalNow(db));
    if (obstacle !== null) return refuse(obstacle);
    if ('code' in proof && !sameDigest(signIn.codeDigest, codeDigest(signIn.id, proof.code.replaceAll(/\D/gu, '')))) {
      await countAttempt(db, signIn.id);
      // Kept, not refused: the count must survive the transaction.
      return done({ state: 'wrong-code' as const }, { about: { kind: 'accounts.sign-in', id: signIn.id } });
    }
    await markSignInUsed(db, signIn.id);
    const person = await findOrInsertPerson(db, { email: signIn.emailFolded, emailFolded: signIn.emailFolded, language: signIn.language });
    const secret = newSecret();
    await insertSession(db, sha256(secret), person.id);
    const value = { state: 'signed-in' as const, secret, nextPath: signIn.nextPath, personId: person.id };
    return done(value, { about: { kind: 'accounts.person', id: person.id } });
  },
});

const findById = (db: Db, id: string): Promise<StoredSignIn | undefined> =>
  /^[0-9a-f-]{36}$/u.test(id) ? lockSignIn(db, id) : Promise.resolve(undefined);
