import { systemContext, type Db } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';

/**
 * Runs a part of an act with the rights of the platform itself: what follows from an act by rule
 * reaches rows its actor may not see (a third reviewer, the next on the reserve list).
 */
export const asSystem = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> =>
  inTransaction(db, systemContext, (transaction) => work(transaction));
