import { defineAction, done } from '../../../platform/actions/action.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Subject } from '../../../platform/personal-data.ts';
import type { PrivacyRequest } from '../domain/request.ts';
import type { RecordedTable } from '../erasing-order.ts';
import { eraseRowsOf, readRowsOf } from '../store/erase-rows.ts';
import { appendProofs, insertErasure } from '../store/erasures.ts';
import { insertExport, settleRequest } from '../store/requests.ts';
import { subjectOf } from './subject-of.ts';

/** What is told to somebody: the rows of every table, by record. */
export type Told = readonly { record: string; table: string; rows: readonly Readonly<Record<string, unknown>>[] }[];

type Order = { request: PrivacyRequest; tables: readonly RecordedTable[] };

/** Puts together everything about somebody. Runs as the system. */
export const makeExport = defineAction({
  name: 'privacy.make-export',
  run: async ({ db, now }, { request, tables }: Order) => {
    const { id, personId } = request;
    const content = await tell(db, tables, await subjectOf(db, request));
    await insertExport(db, { requestId: id, personId, content, now });
    await settleRequest(db, { id, now, outcome: null });
    return done(null, { about: { kind: 'privacy.request', id } });
  },
});

/** Erases somebody: what no file needs goes now, the rest at the end of its file. Runs as the system. */
export const carryOutErasure = defineAction({
  name: 'privacy.erase',
  run: async ({ db, now }, { request, tables }: Order) => {
    const subject = await subjectOf(db, request);
    await insertErasure(db, subject);
    const { gone, kept } = await eraseRowsOf(db, tables, subject);
    await appendProofs(db, 'wish', gone);
    await settleRequest(db, { id: request.id, now, outcome: { gone, kept } });
    return done({ gone, kept }, { about: { kind: 'privacy.request', id: request.id }, details: { gone, kept } });
  },
});

async function tell(db: Db, tables: readonly RecordedTable[], subject: Subject): Promise<Told> {
  const told: Told[number][] = [];
  for (const table of tables.toReversed()) {
    const rows = await readRowsOf(db, table, subject);
    if (rows.length > 0) told.push({ record: table.record, table: table.table, rows });
  }
  return told;
}
