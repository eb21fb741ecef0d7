import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { newId, newSecret } from '../../../platform/ids/ids.ts';
import { plus } from '../../../platform/time/instant.ts';
import { relyingPartyOf, type RelyingParty } from '../domain/relying-party.ts';
import { ceremonyLifetime } from '../domain/second-factor.ts';
import { passkeyTaskLimit } from '../domain/sign-in.ts';
import { insertCeremony } from '../store/ceremonies.ts';
import { findPasskeys } from '../store/passkeys.ts';
import { findPerson } from '../store/people.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { algorithms, userHandle, webauthn } from './webauthn.ts';

/** Signing in knows neither person nor session; confirming and adding a passkey belong to a session. */
type Input = { clientAddress: string } & (
  | { kind: 'sign-in' }
  | { kind: 'confirm' | 'register'; session: { id: string; personId: string } }
);

/** Sets a task for an authenticator: what the browser is to ask it, and the name under which the answer is expected. */
export const setPasskeyTask = defineAction({
  name: 'accounts.set-passkey-task',
  run: async ({ db, origin }, input: Input) => {
    const party = relyingPartyOf(origin);
    if (party === null) return refuse('no-passkeys-here');
    if (!(await withinLimit(db, { bucket: `passkey:${input.clientAddress}`, ...passkeyTaskLimit }))) {
      return refuse('too-many');
    }
    const id = newId();
    const challenge = newSecret();
    const sessionId = input.kind === 'sign-in' ? null : input.session.id;
    const publicKey = await asSystem(db, async (system) => {
      const expiresAt = plus(await technicalNow(system), ceremonyLifetime);
      await insertCeremony(system, { id, kind: input.kind, sessionId, challenge, expiresAt });
      return optionsFor(system, input, { party, challenge });
    });
    return done({ ceremony: id, publicKey }, { about: { kind: 'accounts.ceremony', id } });
  },
});

type Task = { party: RelyingParty; challenge: string };

async function optionsFor(db: Db, input: Input, { party, challenge }: Task) {
  const { generateAuthenticationOptions, generateRegistrationOptions } = await webauthn();
  const bytes = Buffer.from(challenge, 'base64url') as Uint8Array<ArrayBuffer>;
  const known = input.kind === 'sign-in' ? [] : await findPasskeys(db, input.session.personId);
  const credentials = known.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
  if (input.kind !== 'register') {
    return generateAuthenticationOptions({
      rpID: party.id,
      challenge: bytes,
      allowCredentials: credentials,
      userVerification: 'required',
      timeout: ceremonyLifetime,
    });
  }
  const person = await findPerson(db, input.session.personId);
  return generateRegistrationOptions({
    rpName: 'Zusammendenken',
    rpID: party.id,
    challenge: bytes,
    userName: person?.email ?? '',
    userDisplayName: person?.name ?? '',
    userID: userHandle(input.session.personId) as Uint8Array<ArrayBuffer>,
    excludeCredentials: credentials,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    timeout: ceremonyLifetime,
  });
}
