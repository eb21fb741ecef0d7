import type { Db } from '../../../../platform/db/database.ts';
import { readRegisterFile } from '../../actions/read-register-file.ts';
import { compareRegister } from '../../domain/compare-register.ts';
import { losesTooMany } from '../../domain/loses-too-many.ts';
import type { PostalCode } from '../../domain/parse-postal-codes.ts';
import { placesConcerned, previewMoves } from '../../domain/preview-moves.ts';
import { proposeSuccessors } from '../../domain/propose-successors.ts';
import type { RegisterFile } from '../../domain/register-file.ts';
import { countUnits } from '../../domain/register-unit.ts';
import { findKnownPlaces } from '../../store/find-known-places.ts';
import { findOrganisationsAt } from '../../store/organisation-moves.ts';
import { findRegisterUpload, type RegisterUpload } from '../../store/register-uploads.ts';
import type { RegisterPreview } from './page.tsx';

/** A waiting file and what it would change. */
export type LoadedPreview =
  | { upload: RegisterUpload; kind: 'register'; file: RegisterFile; preview: RegisterPreview }
  | { upload: RegisterUpload; kind: 'postal-codes'; pairs: readonly PostalCode[] };

/** Loads a waiting file and compares it with what is known now; null when it no longer waits. */
export async function loadPreview(db: Db, id: string): Promise<LoadedPreview | null> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) return null;
  const upload = await findRegisterUpload(db, id);
  if (upload === undefined) return null;
  const content = readRegisterFile(upload.content);
  // What waits was readable when it came.
  if (!content.ok) throw new Error(`Register upload ${id} can't be read any more`);
  if (content.kind === 'postal-codes') return { upload, kind: 'postal-codes', pairs: content.pairs };
  const { file } = content;
  const diff = compareRegister(await findKnownPlaces(db), file.units);
  const { kind, date, units } = file;
  const proposals = proposeSuccessors(diff);
  const standing = await findOrganisationsAt(db, placesConcerned(diff));
  const preview = {
    kind,
    date,
    units: countUnits(units),
    diff,
    proposals,
    moves: previewMoves(diff, proposals, standing),
    losesTooMany: losesTooMany(diff),
  };
  return { upload, kind: 'register', file, preview };
}
