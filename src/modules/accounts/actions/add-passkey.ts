import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { relyingPartyOf } from '../domain/relying-party.ts';
import { takeCeremony } from '../store/ceremonies.ts';
import { insertPasskey } from '../store/passkeys.ts';
import type { PasskeyAnswer } from './check-passkey.ts';
import { strengthenSession } from './strengthen-session.ts';
import { tellChange } from './tell-change.ts';
import { algorithms, readAnswer, registrationSchema, webauthn } from './webauthn.ts';

type Input = { session: { id: string; personId: string }; answer: PasskeyAnswer; name: string };

/** Adds the passkey an authenticator has just made for a person. */
export const addPasskey = defineAction({
  name: 'accounts.add-passkey',
  run: async (tools, { session, answer, name }: Input) =>
    asSystem(tools.db, async (db) => {
      const made = await readNewPasskey({ db, origin: tools.origin }, session.id, answer);
      if (made === null) return refuse('not-verified');
      if (!(await insertPasskey(db, { ...made, personId: session.personId, name }))) return refuse('known');
      await strengthenSession(db, session, 'passkey');
      await tellChange({ ...tools, db }, session.personId, 'passkey-added');
      return done(null, { about: { kind: 'accounts.person', id: session.personId } });
    }),
});

async function readNewPasskey(
  { db, origin }: Pick<Parameters<typeof addPasskey.run>[0], 'db' | 'origin'>,
  sessionId: string,
  { ceremony, credential }: PasskeyAnswer,
) {
  const party = relyingPartyOf(origin);
  const response = readAnswer(registrationSchema, credential);
  if (party === null || response === null || !/^[0-9a-f-]{36}$/u.test(ceremony)) return null;
  const expectedChallenge = await takeCeremony(db, { id: ceremony, kind: 'register', sessionId });
  if (expectedChallenge === undefined) return null;
  const { verifyRegistrationResponse } = await webauthn();
  const { transports, ...rest } = response.response;
  const verified = await verifyRegistrationResponse({
    response: { ...response, response: rest, clientExtensionResults: {} },
    expectedChallenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null);
  if (verified?.verified !== true) return null;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports: transports ?? [] };
}
