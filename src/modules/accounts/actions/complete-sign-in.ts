import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newSecret, sameDigest, sha256 } from '../../../platform/ids/ids.ts';
import { signInObstacle } from '../domain/sign-in.ts';
import { findOrInsertPerson } from '../store/people.ts';
import { insertSession } from '../store/sessions.ts';
import {
  countAttempt,
  lockSignIn,
  lockSignInByToken,
  markSignInUsed,
  technicalNow,
  type StoredSignIn,
} from '../store/sign-ins.ts';
import { codeDigest } from './request-sign-in.ts';

type Proof = { token: string } | { id: string; code: string };

/** Opens a session for who can show the mailed link or type its code. A wrong code is counted even though the act is not done. */
export const completeSignIn = defineAction({
  name: 'accounts.complete-sign-in',
  run: async ({ db }, proof: Proof) => {
    const { about, ...answer } = await asSystem(db, (system) => complete(system, proof));
    if ('obstacle' in answer) return refuse(answer.obstacle);
    return done(answer, { about });
  },
});

const nowhere = { kind: 'accounts.sign-in', id: '' };

async function complete(db: Db, proof: Proof) {
  const signIn = 'token' in proof ? await lockSignInByToken(db, sha256(proof.token)) : await findById(db, proof.id);
  if (signIn === undefined) return { obstacle: 'unknown' as const, about: nowhere };
  const obstacle = signInObstacle(signIn, await technicalNow(db));
  if (obstacle !== null) return { obstacle, about: nowhere };
  const about = { kind: 'accounts.sign-in', id: signIn.id };
  if ('code' in proof && !sameDigest(signIn.codeDigest, codeDigest(signIn.id, proof.code.replaceAll(/\D/gu, '')))) {
    await countAttempt(db, signIn.id);
    return { state: 'wrong-code' as const, about };
  }
  await markSignInUsed(db, signIn.id);
  const { emailFolded, language, nextPath } = signIn;
  const person = await findOrInsertPerson(db, { email: emailFolded, emailFolded, language });
  const secret = newSecret();
  await insertSession(db, sha256(secret), person.id);
  return { state: 'signed-in' as const, secret, nextPath, personId: person.id, about };
}

const findById = (db: Db, id: string): Promise<StoredSignIn | undefined> =>
  /^[0-9a-f-]{36}$/u.test(id) ? lockSignIn(db, id) : Promise.resolve(undefined);
