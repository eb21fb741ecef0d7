import type { Db } from '../../../platform/db/database.ts';

export type NewInterestFile = {
  id: string;
  interestId: string;
  question: string;
  name: string;
  owner: string;
  address: string;
  digest: Buffer;
  bytes: number;
  mediaType: string;
};

/** Inserts a file that is on disk already. */
export async function insertInterestFile(db: Db, file: NewInterestFile): Promise<void> {
  await db.insertInto('calls.interestFile').values(file).execute();
}

/** Those of the addresses that an interest still names. */
export async function findKeptFiles(db: Db, addresses: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('calls.interestFile')
    .select('address')
    .where('address', 'in', [...addresses])
    .execute();
  return rows.map(({ address }) => address);
}

/** Takes a file out of a draft; submissions name it by its digest. */
export async function deleteInterestFile(db: Db, id: string): Promise<void> {
  await db.deleteFrom('calls.interestFile').where('id', '=', id).execute();
}
