import { systemContext, type Db } from './database.ts';
import { inTransaction, type Work } from './transaction.ts';

/** Runs a part of an act with the rights of the system; what comes before and after keeps the actor's. The caller has checked who asks. */
export const asSystem = <T>(db: Db, work: Work<T>): Promise<T> => inTransaction(db, systemContext, work);
