import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { sameDigest, sha256 } from '../../../platform/ids/ids.ts';
import { signInObstacle } from '../domain/sign-in.ts';
import { isAddressReserved } from '../store/address-changes.ts';
import { findOrInsertPerson } from '../store/people.ts';
import {
  countAttempt,
  lockSignIn,
  lockSignInByToken,
  markSignInUsed,
  technicalNow,
  type StoredSignIn,
} from '../store/sign-ins.ts';
import { beginSession, type Browser } from './begin-session.ts';
import { codeDigest } from './code-digest.ts';

type Proof = { token: string } | { id: string; code: string };
type Input = { proof: Proof; browser: Browser };

/** Opens a session for who can show the mailed link or type its code. A wrong code is counted even though the act is not done. */
export const completeSignIn = defineAction({
  name: 'accounts.complete-sign-in',
  run: async (tools, input: Input) => {
    const { about, ...answer } = await asSystem(tools.db, (db) => complete({ ...tools, db }, input));
    if ('obstacle' in answer) return refuse(answer.obstacle);
    return done(answer, { about });
  },
});

const nowhere = { kind: 'accounts.sign-in', id: '' };

async function complete(tools: Tools, { proof, browser }: Input) {
  const { db } = tools;
  const signIn = 'token' in proof ? await lockSignInByToken(db, sha256(proof.token)) : await findById(db, proof.id);
  if (signIn === undefined) return { obstacle: 'unknown' as const, about: nowhere };
  const by = 'token' in proof ? 'link' : 'code';
  const obstacle = signInObstacle(signIn, { now: await technicalNow(db), by });
  if (obstacle !== null) return { obstacle, about: nowhere };
  const about = { kind: 'accounts.sign-in', id: signIn.id };
  if ('code' in proof && !sameDigest(signIn.codeDigest, codeDigest(signIn.id, proof.code))) {
    await countAttempt(db, signIn.id);
    return { state: 'wrong-code' as const, about };
  }
  const { emailFolded, language, nextPath } = signIn;
  // Its owner may still object to the change; a new account under it would stand in the way.
  if (await isAddressReserved(db, emailFolded)) return { obstacle: 'address-changed' as const, about: nowhere };
  await markSignInUsed(db, signIn.id);
  const person = await findOrInsertPerson(db, { email: emailFolded, emailFolded, language });
  const opened = await beginSession(tools, { person, signedInBy: by, browser, nextPath });
  return { state: 'signed-in' as const, ...opened, nextPath, personId: person.id, about };
}

const findById = (db: Db, id: string): Promise<StoredSignIn | undefined> =>
  /^[0-9a-f-]{36}$/u.test(id) ? lockSignIn(db, id) : Promise.resolve(undefined);
