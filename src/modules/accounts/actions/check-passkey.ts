import type { z } from 'zod';
import type { Db } from '../../../platform/db/database.ts';
import { relyingPartyOf, type RelyingParty } from '../domain/relying-party.ts';
import { takeCeremony, type CeremonyKind } from '../store/ceremonies.ts';
import { lockPasskey, updatePasskeyUse, type StoredPasskey } from '../store/passkeys.ts';
import { assertionSchema, readAnswer, userHandle, webauthn } from './webauthn.ts';

/** An authenticator's answer, as the browser sent it. */
export type PasskeyAnswer = { ceremony: string; credential: string };

type Expected = { kind: Exclude<CeremonyKind, 'register'>; sessionId: string | null };

/**
 * The passkey whose authenticator has answered our task, checked: challenge set by us and taken once, origin, relying
 * party, signature, the person verified by the device, the count going up. Null for anything else. `db` has the rights
 * of the system.
 */
export async function checkPasskey(
  { db, origin }: { db: Db; origin: string },
  { ceremony, credential }: PasskeyAnswer,
  expected: Expected,
): Promise<StoredPasskey | null> {
  const party = relyingPartyOf(origin);
  const answer = readAnswer(assertionSchema, credential);
  if (party === null || answer === null || !isKey(ceremony)) return null;
  const challenge = await takeCeremony(db, { id: ceremony, ...expected });
  const passkey = challenge === undefined ? undefined : await lockPasskey(db, answer.id);
  if (challenge === undefined || passkey === undefined) return null;
  const counter = await verifiedCounter({ answer, passkey, challenge, party });
  if (counter === null) return null;
  await updatePasskeyUse(db, passkey.id, counter);
  return passkey;
}

type Facts = {
  answer: z.output<typeof assertionSchema>;
  passkey: StoredPasskey;
  challenge: string;
  party: RelyingParty;
};

/** What the authenticator's own count is now, if all is as it must be. */
async function verifiedCounter({ answer, passkey, challenge, party }: Facts): Promise<number | null> {
  const { userHandle: owner, ...response } = answer.response;
  if (owner !== undefined && owner !== userHandle(passkey.personId).toString('base64url')) return null;
  const { verifyAuthenticationResponse } = await webauthn();
  const verified = await verifyAuthenticationResponse({
    response: { ...answer, response, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: passkey.publicKey as Uint8Array<ArrayBuffer>,
      counter: passkey.counter,
    },
  }).catch(() => null);
  return verified?.verified === true ? verified.authenticationInfo.newCounter : null;
}

const isKey = (id: string): boolean => /^[0-9a-f-]{36}$/u.test(id);
