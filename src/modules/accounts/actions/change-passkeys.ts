import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { findFactors, hasFactor } from '../store/factors.ts';
import { deletePasskeys, updatePasskeyName } from '../store/passkeys.ts';
import { deleteRecoveryCodes } from '../store/recovery-codes.ts';
import { tellChange } from './tell-change.ts';

/** Gives one of the actor's passkeys another name. */
export const renamePasskey = defineAction({
  name: 'accounts.rename-passkey',
  run: async ({ db, actor: { personId } }, { id, name }: { id: string; name: string }) => {
    if (personId === null || !(await updatePasskeyName(db, { id, personId, name }))) return refuse('unknown');
    return done(null, { about: { kind: 'accounts.person', id: personId } });
  },
});

/** Removes one of the actor's passkeys; recovery codes go with the last factor. */
export const removePasskey = defineAction({
  name: 'accounts.remove-passkey',
  run: async (tools, { id }: { id: string }) => {
    const { personId } = tools.actor;
    if (personId === null) return refuse('unknown');
    return asSystem(tools.db, async (db) => {
      if ((await deletePasskeys(db, personId, id)) === 0) return refuse('unknown');
      if (!hasFactor(await findFactors(db, personId))) await deleteRecoveryCodes(db, personId);
      await tellChange({ ...tools, db }, personId, 'passkey-removed');
      return done(null, { about: { kind: 'accounts.person', id: personId } });
    });
  },
});
