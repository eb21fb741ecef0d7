import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { newSecret, sha256 } from '../../../platform/ids/ids.ts';
import type { Secrets } from '../../../platform/secrets/secrets.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { guessesUntilNotice, newDeviceGuesses, nextGuessAt } from '../domain/second-factor.ts';
import { guessesLetter } from '../mails/security-letters.ts';
import { findPerson } from '../store/people.ts';
import {
  confirmSession as confirm,
  countGuess,
  lockSession,
  type Factor,
  type LockedSession,
} from '../store/sessions.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { prepareAlarm, welcomeDevice, type Browser } from './begin-session.ts';
import { checkProof, type Proof } from './check-proof.ts';
import { tellChange } from './tell-change.ts';

type Input = { sessionId: string; proof: Proof; secrets: Secrets; browser: Browser };

/**
 * Confirms that the person of a session is there: by passkey, code of the app, recovery code, or a mailed code for who
 * has no second factor. The session gets a new secret. Wrong codes cost time in this session, and all new devices
 * together have an allowance; nothing locks the account, and a passkey is never made to wait.
 */
export const confirmSession = defineAction({
  name: 'accounts.confirm-session',
  run: async (tools, input: Input) =>
    asSystem(tools.db, async (db) => {
      const session = await lockSession(db, input.sessionId);
      if (session === undefined) return refuse('unknown');
      const { personId } = session;
      return done(await attempt({ ...tools, db }, session, input), {
        about: { kind: 'accounts.person', id: personId },
      });
    }),
});

type Attempt =
  | { state: 'confirmed'; secret: string; nextPath: string | null }
  | { state: 'wrong' }
  | { state: 'wait'; until: Instant };

async function attempt(tools: Tools, session: LockedSession, { proof, secrets, browser }: Input): Promise<Attempt> {
  const { db, origin } = tools;
  const now = await technicalNow(db);
  if ('code' in proof) {
    const { nextGuessAt: until } = session;
    if (until !== null && until > now) return { state: 'wait', until };
    if (!(await mayGuess(tools, session))) return { state: 'wait', until: nextGuessAt(Infinity, now) };
  }
  const by = await checkProof({ db, origin, secrets }, session, proof);
  if (by === null) {
    await countWrong(tools, session, now);
    return { state: 'wrong' };
  }
  const secret = newSecret();
  await confirm(db, session.id, { digest: sha256(secret), factor: factorOf(by) });
  const person = await findPerson(db, session.personId);
  if (session.awaitsFactor && person !== undefined) await welcomeDevice(tools, person, browser);
  if (by === 'recovery') await tellChange(tools, session.personId, 'code-used');
  return { state: 'confirmed', secret, nextPath: session.nextPath };
}

/** A mailed code and a card show who is there, but are no second factor. */
const factorOf = (by: Factor | 'mail' | 'card'): Factor | null => (by === 'mail' || by === 'card' ? null : by);

/** Only sessions of devices the account has not seen share the allowance: the owner's own device is never slowed by strangers. */
const mayGuess = async ({ db }: Tools, { personId, isNewDevice, awaitsFactor }: LockedSession): Promise<boolean> =>
  !awaitsFactor || !isNewDevice || withinLimit(db, { bucket: `guesses:${personId}`, ...newDeviceGuesses });

async function countWrong({ db, mail, origin }: Tools, session: LockedSession, now: Instant): Promise<void> {
  const guesses = session.guesses + 1;
  await countGuess(db, { id: session.id, guesses, nextGuessAt: nextGuessAt(guesses, now) });
  if (guesses !== guessesUntilNotice) return;
  const person = await findPerson(db, session.personId);
  if (person === undefined) return;
  await mail(guessesLetter({ person, origin, ...(await prepareAlarm(db, session.personId)) }));
}
