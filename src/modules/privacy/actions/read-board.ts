import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { RecordedTable } from '../erasing-order.ts';
import { countDue, countErasure, type Counts, type Due } from '../store/erase-rows.ts';
import { subjectOf } from './subject-of.ts';

/** What is past its end. The caller has checked who asks. */
export const readDue = (db: Db, tables: readonly RecordedTable[]): Promise<Due[]> =>
  asSystem(db, (read) => countDue(read, tables));

/** What an erasure would take now and what would stay, as counts. */
export const previewErasure = (
  db: Db,
  tables: readonly RecordedTable[],
  personId: string,
): Promise<{ gone: Counts; kept: Counts }> =>
  asSystem(db, async (read) => countErasure(read, tables, await subjectOf(read, { personId, email: '' })));
