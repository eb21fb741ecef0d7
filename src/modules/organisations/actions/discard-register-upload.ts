import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { registerChain } from '../domain/register-chain.ts';
import { deleteRegisterUpload } from '../store/register-uploads.ts';

/** Lets go of a file nobody wants to import. Refused when it is gone already. */
export const discardRegisterUpload = defineAction({
  name: 'organisations.discard-register-upload',
  run: async ({ db }, { id }: { id: string }) =>
    (await deleteRegisterUpload(db, id)) ? done(null, { about: registerChain }) : refuse('gone'),
});
