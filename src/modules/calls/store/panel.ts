import { sql, type Db } from '../../../platform/db/database.ts';
import type { PanelSeat } from '../domain/policy.ts';

/** Someone on the panel of a call. */
export type PanelMember = {
  personId: string;
  name: string;
  email: string;
  language: string;
  chair: boolean;
  votes: boolean;
};

/** The panel of a call, the chair first. */
export async function findPanel(db: Db, callId: string): Promise<PanelMember[]> {
  const { rows } = await sql<PanelMember>`
    select member.person_id, coalesce(nullif(person.name, ''), person.email, '') as name, coalesce(person.email, '') as email,
      coalesce(person.language, 'de') as language, member.chair, member.votes
    from calls.panel_member member
    left join accounts.names_of((select array_agg(person_id) from calls.panel_member where call_id = ${callId}::uuid)) person
      on person.id = member.person_id
    where member.call_id = ${callId}::uuid
    order by member.chair desc, member.votes desc, name, member.person_id`.execute(db);
  return rows;
}

/** The seat of a person, or null. */
export async function findSeat(db: Db, callId: string, personId: string | null): Promise<PanelSeat> {
  if (personId === null) return null;
  const seat = await db
    .selectFrom('calls.panelMember')
    .select(['chair', 'votes'])
    .where('callId', '=', callId)
    .where('personId', '=', personId)
    .executeTakeFirst();
  return seat ?? null;
}

/** Calls on whose panel a person sits. */
export async function findCallsOfPanelist(
  db: Db,
  personId: string,
): Promise<{ callId: string; chair: boolean; votes: boolean }[]> {
  return db
    .selectFrom('calls.panelMember')
    .select(['callId', 'chair', 'votes'])
    .where('personId', '=', personId)
    .orderBy('callId')
    .execute();
}

/** Gives a person a seat, or changes it. */
export async function upsertPanelMember(
  db: Db,
  { callId, personId, chair, votes }: { callId: string; personId: string; chair: boolean; votes: boolean },
): Promise<void> {
  await sql`insert into calls.panel_member (call_id, person_id, chair, votes) values (${callId}, ${personId}, ${chair}, ${votes})
    on conflict (call_id, person_id) do update set chair = excluded.chair, votes = excluded.votes`.execute(db);
}

/** Takes a seat away. */
export async function deletePanelMember(db: Db, callId: string, personId: string): Promise<void> {
  await db.deleteFrom('calls.panelMember').where('callId', '=', callId).where('personId', '=', personId).execute();
}
