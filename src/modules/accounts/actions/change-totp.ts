import { randomBytes } from 'node:crypto';
import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Secrets } from '../../../platform/secrets/secrets.ts';
import { plainCode } from '../domain/second-factor.ts';
import { findFactors, hasFactor } from '../store/factors.ts';
import { findPerson } from '../store/people.ts';
import { deleteRecoveryCodes } from '../store/recovery-codes.ts';
import { deleteTotp, insertTotp, lockTotp } from '../store/totp.ts';
import { checkTotp, totpOf } from './check-totp.ts';
import { strengthenSession } from './strengthen-session.ts';
import { tellChange } from './tell-change.ts';

/** RFC 4226 recommends 160 bits. */
const secretBytes = 20;

/** Makes a secret for the actor's authenticator app; it counts once a first code has confirmed it. */
export const beginTotp = defineAction({
  name: 'accounts.begin-totp',
  run: async ({ db, actor: { personId } }, { secrets }: { secrets: Secrets }) => {
    if (personId === null) return refuse('not-signed-in');
    const sealed = secrets.seal(randomBytes(secretBytes), personId);
    if (!(await asSystem(db, (system) => insertTotp(system, personId, sealed)))) return refuse('in-use');
    return done(null, { about: { kind: 'accounts.person', id: personId } });
  },
});

/** What the page shows while a secret waits for its first code: the text key, and the address of the QR code. */
export async function readNewTotp(
  db: Db,
  { personId, secrets }: { personId: string; secrets: Secrets },
): Promise<{ key: string; address: string } | null> {
  return asSystem(db, async (system) => {
    const [kept, person] = [await lockTotp(system, personId), await findPerson(system, personId)];
    if (kept === undefined || kept.confirmedAt !== null) return null;
    const totp = totpOf(secrets.open(kept.sealed, personId), person?.email ?? '');
    return { key: totp.secret.base32, address: totp.toString() };
  });
}

type Confirmation = { session: { id: string; personId: string }; code: string; secrets: Secrets };

/** The first code shows that the app counts like we do; from now on it is asked for. */
export const confirmTotp = defineAction({
  name: 'accounts.confirm-totp',
  run: async (tools, { session, code, secrets }: Confirmation) =>
    asSystem(tools.db, async (db) => {
      const { personId } = session;
      const isRight = await checkTotp({ db, secrets }, { personId, code: plainCode(code), state: 'new' });
      if (!isRight) return refuse('wrong-code');
      await strengthenSession(db, session, 'totp');
      await tellChange({ ...tools, db }, personId, 'app-added');
      return done(null, { about: { kind: 'accounts.person', id: personId } });
    }),
});

/** Removes the actor's authenticator app; recovery codes go with the last factor. */
export const removeTotp = defineAction({
  name: 'accounts.remove-totp',
  run: async (tools) => {
    const { personId } = tools.actor;
    if (personId === null) return refuse('not-signed-in');
    return asSystem(tools.db, async (db) => {
      const wasInUse = await deleteTotp(db, personId);
      if (!hasFactor(await findFactors(db, personId))) await deleteRecoveryCodes(db, personId);
      if (wasInUse) await tellChange({ ...tools, db }, personId, 'app-removed');
      return done(null, { about: { kind: 'accounts.person', id: personId } });
    });
  },
});
