import { defineAction, done } from '../../../platform/actions/action.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { registerChain } from '../domain/register-chain.ts';
import { insertRegisterUpload } from '../store/register-uploads.ts';

/** Keeps a file that can be read until somebody has confirmed or discarded its preview. */
export const uploadRegister = defineAction({
  name: 'organisations.upload-register',
  run: async ({ db }, { fileName, content }: { fileName: string; content: Buffer }) => {
    const id = newId();
    await insertRegisterUpload(db, { id, fileName, content });
    return done({ id }, { about: registerChain, details: { fileName } });
  },
});
