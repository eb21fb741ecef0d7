import { randomBytes } from 'node:crypto';
import { sql, type Db } from '../../db/database.ts';

/** Says in the audit chain of the installation itself that what follows happened in a copy of an earlier state. */
export async function noteRestore(
  db: Db,
  { installation, takenAt }: { installation: string; takenAt: string },
): Promise<void> {
  await sql`select platform.append_audit('installation', ${installation}::uuid, 'platform.restored', null, null,
    ${JSON.stringify({ takenAt })}::jsonb, ${randomBytes(16)})`.execute(db);
}
