import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** How many units a file had by level, and what it changed. */
export type ImportCounts = Readonly<Record<string, number>>;

export type RegisterImport = {
  id: string;
  kind: 'gv100ad' | 'csv' | 'postal-codes';
  fileName: string;
  digest: Buffer;
  /** ISO date of the facts. */
  standsOn: string;
  counts: ImportCounts;
  importedAt: Instant;
};

/** Keeps that a file was taken, and by whom (null: by a command). */
export async function insertRegisterImport(
  db: Db,
  { id, kind, fileName, digest, standsOn, counts, by }: Omit<RegisterImport, 'importedAt'> & { by: string | null },
): Promise<void> {
  await sql`insert into organisations.register_import (id, kind, file_name, digest, stands_on, counts, imported_by)
    values (${id}, ${kind}, ${fileName}, ${digest}, ${standsOn}::date, ${JSON.stringify(counts)}::jsonb, ${by}::uuid)`.execute(
    db,
  );
}

/** The files taken last, newest first. */
export async function findRegisterImports(db: Db, limit = 10): Promise<RegisterImport[]> {
  const { rows } = await sql<RegisterImport>`
    select id, kind, file_name, digest, stands_on, counts, imported_at
    from organisations.register_import order by imported_at desc, id desc limit ${limit}`.execute(db);
  return rows;
}

/** Date of the newest register that told its date itself, or null. */
export async function findRegisterDate(db: Db): Promise<string | null> {
  const { rows } = await sql<{ standsOn: string | null }>`
    select max(stands_on) as stands_on from organisations.register_import where kind = 'gv100ad'`.execute(db);
  return rows[0]?.standsOn ?? null;
}

/** Date of the register in use and whether postal codes came with a table of their own; null without register. */
export async function findRegisterSource(db: Db): Promise<{ standsOn: string; postalCodes: boolean } | null> {
  const { rows } = await sql<{ standsOn: string; postalCodes: boolean }>`
    select stands_on, exists (select from organisations.register_import where kind = 'postal-codes') as postal_codes
    from organisations.register_import where kind <> 'postal-codes' order by imported_at desc, id desc limit 1`.execute(
    db,
  );
  return rows[0] ?? null;
}
