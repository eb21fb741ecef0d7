import { sql, type Db } from '../../../platform/db/database.ts';

/** Tells the planner of a register that has just come in; what follows in the same transaction is planned by it. */
export async function analyzeRegister(db: Db): Promise<void> {
  await sql`select organisations.analyze_register()`.execute(db);
}
