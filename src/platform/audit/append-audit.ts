import { randomBytes } from 'node:crypto';
import type { Db } from '../db/database.ts';
import { sql } from '../db/database.ts';
import type { Json } from '../ids/canonical-json.ts';

type Line = {
  about: { kind: string; id: string };
  act: string;
  actor: string | null;
  /** `mandate:` and the id of the Vollmacht by which somebody acted for somebody else. */
  onBehalf?: string | null;
  details: Json;
  changesPublic: boolean;
};

/** Appends one line to the object's chain, and drops cached public pages everywhere when the act changed some. */
export async function appendAudit(
  db: Db,
  { about, act, actor, onBehalf = null, details, changesPublic }: Line,
): Promise<void> {
  await sql`select platform.append_audit(${about.kind}, ${about.id}::uuid, ${act}, ${actor}, ${onBehalf},
    ${JSON.stringify(details)}::jsonb, ${randomBytes(16)})`.execute(db);
  if (changesPublic) await sql`update platform.public_version set version = version + 1`.execute(db);
}
