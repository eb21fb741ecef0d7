import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { findPerson } from '../store/people.ts';
import { beginSession, type Browser } from './begin-session.ts';
import { checkPasskey, type PasskeyAnswer } from './check-passkey.ts';

type Input = { answer: PasskeyAnswer; browser: Browser; nextPath: string | null };

/** Opens a session for who holds a passkey: the device has checked the person, so it is both factors in one. */
export const signInWithPasskey = defineAction({
  name: 'accounts.sign-in-with-passkey',
  run: async (tools, { answer, browser, nextPath }: Input) =>
    asSystem(tools.db, async (db) => {
      const expected = { kind: 'sign-in', sessionId: null } as const;
      const passkey = await checkPasskey({ db, origin: tools.origin }, answer, expected);
      const person = passkey === null ? undefined : await findPerson(db, passkey.personId);
      if (person === undefined) return refuse('not-verified');
      const factor = 'passkey' as const;
      const opened = await beginSession({ ...tools, db }, { person, signedInBy: 'passkey', browser, nextPath, factor });
      return done({ ...opened, nextPath }, { about: { kind: 'accounts.person', id: person.id } });
    }),
});
