import { defineAction, done, refuse, type Acting } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { plus } from '../../../platform/time/instant.ts';
import { providerLifetime, providerLimit, type ProviderClaims } from '../domain/provider.ts';
import { deleteIdentity, insertFlow, insertIdentity, takeFlow, type Flow } from '../store/identities.ts';
import { technicalNow } from '../store/sign-ins.ts';
import type { Journey } from './open-provider.ts';

/** Whether one more journey from this network is within its limit. */
export const mayBeginJourney = ({ db }: Acting, clientAddress: string): Promise<boolean> =>
  withinLimit(db, { bucket: `provider:${clientAddress}`, ...providerLimit });

type Begun = { journey: Journey; cookie: string } & Pick<Flow, 'language' | 'nextPath' | 'sessionId'>;

/** Remembers what somebody's return from the provider is held against. */
export const rememberJourney = ({ db }: Acting, { journey, cookie, ...rest }: Begun): Promise<void> =>
  asSystem(db, async (system) =>
    insertFlow(system, {
      ...rest,
      nonce: journey.nonce,
      verifier: journey.verifier,
      stateDigest: sha256(journey.state),
      browserDigest: sha256(cookie),
      expiresAt: plus(await technicalNow(system), providerLifetime),
    }),
  );

/** The journey somebody comes back from; none a second time. */
export const endJourney = ({ db }: Acting, state: string, cookie: string): Promise<Flow | undefined> =>
  asSystem(db, (system) => takeFlow(system, sha256(state), sha256(cookie)));

/** Connects the account of who is signed in with the one they have just shown to have. */
export const connectProvider = defineAction({
  name: 'accounts.connect-provider',
  run: async (tools, { claims }: { claims: ProviderClaims }) => {
    const { personId } = tools.actor;
    if (personId === null) return refuse('taken');
    return asSystem(tools.db, async (db) => {
      if (!(await insertIdentity(db, claims, personId))) return refuse('taken');
      return done(null, { about: { kind: 'accounts.person', id: personId } });
    });
  },
});

/** Ends that. Mail and passkeys go on. */
export const disconnectProvider = defineAction({
  name: 'accounts.disconnect-provider',
  run: async ({ db, actor: { personId } }, { issuer }: { issuer: string }) => {
    if (personId === null) return refuse('not-signed-in');
    await asSystem(db, (system) => deleteIdentity(system, personId, issuer));
    return done(null, { about: { kind: 'accounts.person', id: personId } });
  },
});
