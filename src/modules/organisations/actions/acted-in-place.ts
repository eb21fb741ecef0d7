import type { Db } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { findAbsenceNames } from '../store/absences.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';

const mark = 'absence:';

/**
 * "by X in place of Y" for each mark of the audit that says somebody stood in; the others are left out.
 * The caller has checked who reads.
 */
export async function actedInPlace(
  db: Db,
  marks: readonly (string | null)[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(marks.flatMap((each) => (each?.startsWith(mark) === true ? [each.slice(mark.length)] : [])));
  const t = standingTexts.in(language);
  const words = new Map<string, string>();
  for (const id of ids) {
    const names = await findAbsenceNames(db, id);
    if (names === undefined) continue;
    words.set(mark + id, t('absence.acted', { deputy: names.deputyName, absent: names.absentName }));
  }
  return words;
}
