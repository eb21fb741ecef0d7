import type { Actor } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { findMemberships } from './members.ts';

type Row = {
  id: string;
  name: string;
  pseudonym: string;
  tokenId: string;
  organisationId: string | null;
  scopes: string[];
  hasFactor: boolean;
  isStale: boolean;
};

/** What a token says of itself and of its person, before it is decided what of it counts. */
export type TokenActor = Pick<Row, 'tokenId' | 'organisationId' | 'scopes' | 'hasFactor' | 'isStale'> & {
  actor: Actor & { personId: string };
};

/** Whose token this is and what the person is where; null for one that has ended. */
export async function findTokenActor(db: Db, digest: Buffer): Promise<TokenActor | null> {
  const { rows } = await sql<Row>`select * from accounts.token_person(${digest})`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const { id, name, pseudonym, ...token } = row;
  const memberships = await findMemberships(db, id);
  return { ...token, actor: { personId: id, name, pseudonym, scope: 'person', memberships } };
}
