import type { Condition } from '../../../platform/db/condition.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import type { Subject } from '../../../platform/personal-data.ts';
import type { RecordedTable } from '../erasing-order.ts';
import { endOf, eraseFrom, isHeld, isOffered } from './row-conditions.ts';

/** Rows by record. */
export type Counts = Readonly<Record<string, number>>;

/** Erases what somebody wishes erased, and counts what stays for its file or because of a hold. */
export async function eraseRowsOf(
  db: Db,
  tables: readonly RecordedTable[],
  subject: Subject,
): Promise<{ gone: Counts; kept: Counts }> {
  const gone: Record<string, number> = {};
  const kept: Record<string, number> = {};
  for (const table of tables.filter(({ isUnnamed, root }) => isUnnamed !== true && root === undefined)) {
    const stays = sql`(${table.keptIf ?? sql`false`} or ${isHeld(table)})`;
    const mine = table.whose(subject);
    const erased = await sql`${eraseFrom(table.table, table.erase)} where ${mine} and not ${stays}`.execute(db);
    add(gone, table.record, Number(erased.numAffectedRows ?? 0));
    add(kept, table.record, await count(db, table, sql`${mine} and ${stays}`));
  }
  for (const table of tables.filter(({ root }) => root !== undefined)) {
    const needed = await isNeeded(db, tables, subject);
    const how = needed ? (table.root?.blanked ?? {}) : table.erase;
    const erased = await sql`${eraseFrom(table.table, how)} where ${table.whose(subject)}
      and not ${isHeld(table)}`.execute(db);
    add(gone, table.record, Number(erased.numAffectedRows ?? 0));
    add(kept, table.record, await count(db, table, table.whose(subject)));
  }
  return { gone, kept };
}

/** What an erasure would take and what would stay. */
export async function countErasure(
  db: Db,
  tables: readonly RecordedTable[],
  subject: Subject,
): Promise<{ gone: Counts; kept: Counts }> {
  const gone: Record<string, number> = {};
  const kept: Record<string, number> = {};
  for (const table of tables.filter(({ isUnnamed }) => isUnnamed !== true)) {
    const stays = sql`(${table.keptIf ?? sql`false`} or ${isHeld(table)})`;
    const mine = table.whose(subject);
    add(gone, table.record, await count(db, table, sql`${mine} and not ${stays}`));
    add(kept, table.record, await count(db, table, sql`${mine} and ${stays}`));
  }
  return { gone, kept };
}

/** Erases what is past its end, and offers public files first. Nothing is lost by running it twice. */
export async function eraseDueRows(db: Db, tables: readonly RecordedTable[]): Promise<Counts> {
  const gone: Record<string, number> = {};
  const ending = tables.filter(({ endsAt }) => endsAt !== undefined);
  // All files first: what belongs together is offered together, before the first row of it goes.
  for (const table of ending) await offerFiles(db, table);
  for (const table of ending) {
    const erased = await sql`${eraseFrom(table.table, table.eraseAtEnd ?? table.erase)}
      where ${endOf(table)} <= platform.now() and not ${isHeld(table)} and not ${isOffered(table)}`.execute(db);
    add(gone, table.record, Number(erased.numAffectedRows ?? 0));
  }
  for (const table of tables) add(gone, table.record, await eraseSpent(db, tables, table));
  return gone;
}

async function offerFiles(db: Db, table: RecordedTable): Promise<void> {
  if (table.file === undefined) return;
  await sql`insert into privacy.archive_offer (file_id, title)
    select distinct ${table.file}, ${table.fileTitle ?? sql`''`} from ${sql.table(table.table)} as it
    where ${endOf(table)} <= platform.now() and ${table.file} is not null and not ${isHeld(table)}
    on conflict do nothing`.execute(db);
}

/** People whose account is gone, once no file needs their name any more. */
async function eraseSpent(db: Db, tables: readonly RecordedTable[], table: RecordedTable): Promise<number> {
  if (table.root === undefined) return 0;
  let rows = 0;
  for (const personId of await findSpent(db, table, table.root.spent)) {
    const subject = { personId, email: null, pseudonym: null };
    if (await isNeeded(db, tables, subject)) continue;
    const erased = await sql`${eraseFrom(table.table, table.erase)} where ${table.whose(subject)}
      and not ${isHeld(table)}`.execute(db);
    rows += Number(erased.numAffectedRows ?? 0);
  }
  return rows;
}

/** What is past its end: waiting for the archive, suspended by a hold, or left over. */
export type Due = { record: string; offered: number; held: number; leftover: number };

/** Counts per record what is past its end; records with nothing are left out. */
export async function countDue(db: Db, tables: readonly RecordedTable[]): Promise<Due[]> {
  const due = new Map<string, Due>();
  for (const table of tables) {
    if (table.endsAt === undefined) continue;
    const { rows } = await sql<Omit<Due, 'record'>>`
      select count(*) filter (where held)::integer as held, count(*) filter (where offered and not held)::integer as offered,
        count(*) filter (where not offered and not held)::integer as leftover
      from (select ${isHeld(table)} as held, ${isOffered(table)} as offered from ${sql.table(table.table)} as it
        where ${endOf(table)} <= platform.now()) past`.execute(db);
    const [found] = rows;
    if (found === undefined) continue;
    const before = due.get(table.record) ?? { record: table.record, offered: 0, held: 0, leftover: 0 };
    due.set(table.record, {
      record: table.record,
      offered: before.offered + found.offered,
      held: before.held + found.held,
      leftover: before.leftover + found.leftover,
    });
  }
  return [...due.values()].filter(({ offered, held, leftover }) => offered + held + leftover > 0);
}

/** Everything that is told to somebody about them, as the database holds it. */
export async function readRowsOf(
  db: Db,
  table: RecordedTable,
  subject: Subject,
): Promise<Readonly<Record<string, unknown>>[]> {
  if (table.columns.length === 0) return [];
  const columns = sql.join(table.columns.map((column) => sql.ref(`it.${column}`)));
  const { rows } = await sql<{ told: string | null }>`
    select jsonb_agg(to_jsonb(mine))::text as told
    from (select ${columns} from ${sql.table(table.table)} as it where ${table.whose(subject)}) mine`.execute(db);
  return JSON.parse(rows[0]?.told ?? '[]') as Record<string, unknown>[];
}

/** Whether rows that stay point to the person. */
async function isNeeded(db: Db, tables: readonly RecordedTable[], subject: Subject): Promise<boolean> {
  for (const table of tables) {
    if (table.isUnnamed === true || table.root !== undefined) continue;
    if ((await count(db, table, sql`${table.whose(subject)}`)) > 0) return true;
  }
  return false;
}

async function findSpent(db: Db, { table }: RecordedTable, spent: Condition): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select it.id from ${sql.table(table)} as it where ${spent}`.execute(db);
  return rows.map(({ id }) => id);
}

async function count(db: Db, { table }: RecordedTable, condition: Condition): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${sql.table(table)} as it where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

function add(counts: Record<string, number>, record: string, rows: number): void {
  if (rows > 0) counts[record] = (counts[record] ?? 0) + rows;
}
