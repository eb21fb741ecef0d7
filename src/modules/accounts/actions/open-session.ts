import { defineAction, done } from '../../../platform/actions/action.ts';
import { newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { insertSession, strongAsLongAsOpen, type Factor } from '../store/sessions.ts';

type Input = { personId: string; device?: string; factor?: Factor };

/**
 * Opens a session without proof, for a demo's one-click roles only; the caller checks that this is a demo. Acts that
 * need a fresh confirmation go without one, until the visitor adds a second factor.
 */
export const openSession = defineAction({
  name: 'accounts.open-session',
  run: async ({ db }, { personId, device = '', factor }: Input) => {
    const secret = newSecret();
    await insertSession(db, {
      digest: sha256(secret),
      personId,
      signedInBy: 'demo',
      device,
      isNewDevice: false,
      factor: factor ?? null,
      awaitsFactor: false,
      nextPath: null,
      strongUntil: await strongAsLongAsOpen(db),
    });
    return done({ secret }, { about: { kind: 'accounts.person', id: personId } });
  },
});
