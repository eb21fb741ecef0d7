import type { HeldMandate, MandateLevel } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import type { Parties } from '../domain/parties.ts';
import type { PostRule } from '../domain/recipients.ts';

type HeldRow = { id: string; matterKind: string; matterId: string; level: string; giverName: string };

/** What a person may do for others now. */
export async function findHeldMandates(db: Db, personId: string): Promise<HeldMandate[]> {
  const { rows } = await sql<HeldRow>`select id, matter_kind, matter_id, level, giver_name
    from mandates.held_by(${personId}::uuid)`.execute(db);
  return rows.map(({ id, matterKind, matterId, level, giverName }) => ({
    id,
    matter: { kind: matterKind, id: matterId },
    level: level as MandateLevel,
    giverName,
  }));
}

/** Every Vollmacht there was in a matter. The asking module decides who may read it. */
export async function findParties(db: Db, matter: HeldMandate['matter']): Promise<Parties[]> {
  const { rows } = await sql<Parties>`select * from mandates.parties_of(${matter.kind}, ${matter.id}::uuid)`.execute(
    db,
  );
  return rows;
}

/** Whom the mail about a matter goes to beside or instead of the giver. */
export async function findPostRules(db: Db, matter: HeldMandate['matter']): Promise<PostRule[]> {
  const { rows } = await sql<PostRule>`select giver_person, helper_person, post
    from mandates.post_of(${matter.kind}, ${matter.id}::uuid)`.execute(db);
  return rows;
}
