import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { cityDistricts } from '../domain/city-districts.ts';
import { compareRegister, type RegisterDiff } from '../domain/compare-register.ts';
import { confirmProposals, type ConfirmedDiff } from '../domain/confirm-proposals.ts';
import { losesTooMany } from '../domain/loses-too-many.ts';
import { proposeSuccessors } from '../domain/propose-successors.ts';
import { registerChain } from '../domain/register-chain.ts';
import type { RegisterFile } from '../domain/register-file.ts';
import { countUnits, type RegisterCounts } from '../domain/register-unit.ts';
import { analyzeRegister } from '../store/analyze-register.ts';
import { findKnownPlaces } from '../store/find-known-places.ts';
import { insertDistricts } from '../store/insert-districts.ts';
import { insertPlaceSuccessors } from '../store/place-successors.ts';
import { findRegisterDate, insertRegisterImport } from '../store/register-imports.ts';
import { deleteRegisterUpload } from '../store/register-uploads.ts';
import { endPlaces, insertPlaceHistory, insertPlaces, updatePlaces } from '../store/write-places.ts';
import { followNames } from './follow-names.ts';
import { followSuccessors } from './follow-successors.ts';

export type ImportRegisterInput = {
  file: RegisterFile;
  fileName: string;
  digest: Buffer;
  /** ISO date of the facts; must be given for a file that does not tell it. */
  standsOn: string;
  /** Proposals a person has confirmed, by id. */
  confirmed: readonly string[];
  /** A person has seen that a large part of the known units is not in the file. */
  acceptsLoss: boolean;
  /** The upload the file comes from; it is done with. */
  uploadId?: string;
};

/** What an import has done. */
export type ImportedRegister = {
  units: RegisterCounts;
  added: number;
  renamed: number;
  changed: number;
  gone: number;
  same: number;
  /** Proposals that wait for a person. */
  open: number;
  /** Municipalities that took another place or name, and those a person has to look at. */
  moved: number;
  toCheck: number;
};

/**
 * Takes a register file: adds, renames, changes and ends units, in one transaction, touching only rows that differ.
 * Municipalities follow their places where a person has confirmed the successor.
 * Refused when a newer register was taken before, or when it would end more units than a reform ever did and nobody confirmed that.
 */
export const importRegister = defineAction({
  name: 'organisations.import-register',
  run: async ({ db, actor, origin }, input: ImportRegisterInput) => {
    const { file, standsOn } = input;
    const latest = await findRegisterDate(db);
    if (latest !== null && standsOn < latest) return refuse('file-older');
    const diff = compareRegister(await findKnownPlaces(db), file.units);
    if (losesTooMany(diff) && !input.acceptsLoss) return refuse('many-gone');
    const proposals = proposeSuccessors(diff);
    const confirmed = confirmProposals(diff, proposals, ({ id }) => input.confirmed.includes(id));
    await writeDiff(db, confirmed, { standsOn, by: actor.personId });
    await insertDistricts(db, cityDistricts, standsOn);
    if (confirmed.diff.added.length > 0) await analyzeRegister(db);
    const renamed = await followNames({ db, actor, origin }, confirmed.diff.renamed, standsOn);
    const followed = await followSuccessors({ db, actor, origin });
    const open = proposals.filter(({ id }) => !input.confirmed.includes(id)).length;
    const value = { ...summary(file, confirmed), open, moved: followed.moved + renamed, toCheck: followed.toCheck };
    const id = newId();
    const counts = {
      ...value.units,
      added: value.added,
      renamed: value.renamed,
      changed: value.changed,
      gone: value.gone,
    };
    await insertRegisterImport(db, { id, ...input, kind: file.kind, counts, by: actor.personId });
    if (input.uploadId !== undefined) await deleteRegisterUpload(db, input.uploadId);
    return done(value, { about: registerChain, details: { import: id, ...counts, standsOn }, public: true });
  },
});

async function writeDiff(
  db: Db,
  { diff, links }: ConfirmedDiff,
  { standsOn, by }: { standsOn: string; by: string | null },
): Promise<void> {
  const added = diff.added.map((unit) => ({ id: newId(), unit }));
  const ids = new Map([...known(diff), ...added.map(({ id, unit }) => [unit.ars, id] as const)]);
  await endPlaces(
    db,
    diff.gone.map(({ id }) => id),
    standsOn,
  );
  await insertPlaceHistory(
    db,
    diff.renamed.map(({ before }) => before.id),
    standsOn,
  );
  await updatePlaces(db, diff.renamed, standsOn);
  await updatePlaces(db, diff.changed, null);
  await insertPlaces(db, added, { validFrom: standsOn });
  const rows = links.flatMap(({ from, to, kind, share, confirmed }) => {
    const successorId = ids.get(to.ars);
    return successorId === undefined ? [] : [{ predecessorId: from.id, successorId, kind, share, confirmed }];
  });
  await insertPlaceSuccessors(db, rows, by);
}

const known = ({ renamed, changed }: RegisterDiff): (readonly [string, string])[] =>
  [...renamed, ...changed].map(({ before, after }) => [after.ars, before.id]);

const summary = (
  file: RegisterFile,
  { diff }: ConfirmedDiff,
): Omit<ImportedRegister, 'open' | 'moved' | 'toCheck'> => ({
  units: countUnits(file.units),
  added: diff.added.length,
  renamed: diff.renamed.length,
  changed: diff.changed.length,
  gone: diff.gone.length,
  same: diff.same,
});
