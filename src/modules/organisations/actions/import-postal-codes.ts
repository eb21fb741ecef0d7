import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import type { PostalCode } from '../domain/parse-postal-codes.ts';
import { registerChain } from '../domain/register-chain.ts';
import { analyzeRegister } from '../store/analyze-register.ts';
import { replacePostalCodes } from '../store/postal-codes.ts';
import { insertRegisterImport } from '../store/register-imports.ts';
import { deleteRegisterUpload } from '../store/register-uploads.ts';

export type ImportPostalCodesInput = {
  pairs: readonly PostalCode[];
  fileName: string;
  digest: Buffer;
  /** The upload the file comes from; it is done with. */
  uploadId?: string;
};

/** Pairs added, gone, and naming a municipality the register does not know. */
export type ImportedPostalCodes = { pairs: number; added: number; gone: number; unknown: number };

/** Takes a table of postal codes in place of the one before. Refused when it fits no municipality of the register. */
export const importPostalCodes = defineAction({
  name: 'organisations.import-postal-codes',
  run: async ({ db, actor, now }, { pairs, fileName, digest, uploadId }: ImportPostalCodesInput) => {
    const { added, gone, unknown } = await replacePostalCodes(db, pairs);
    if (unknown === pairs.length) return refuse('no-municipality');
    if (added > 0) await analyzeRegister(db);
    const id = newId();
    const value: ImportedPostalCodes = { pairs: pairs.length, added, gone, unknown };
    const standsOn = toBerlin(now).date;
    await insertRegisterImport(db, {
      id,
      kind: 'postal-codes',
      fileName,
      digest,
      standsOn,
      counts: value,
      by: actor.personId,
    });
    if (uploadId !== undefined) await deleteRegisterUpload(db, uploadId);
    return done(value, { about: registerChain, details: { import: id, ...value }, public: true });
  },
});
