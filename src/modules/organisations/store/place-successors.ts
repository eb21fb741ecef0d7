import type { RawBuilder } from 'kysely';
import { sql, type Db } from '../../../platform/db/database.ts';
import type { ProposalKind } from '../domain/propose-successors.ts';

/** Where a place went, as it is stored. */
export type SuccessorRow = {
  predecessorId: string;
  successorId: string;
  kind: ProposalKind;
  share: number;
  confirmed: boolean;
};

/** A proposed successor that no person has looked at. */
export type OpenSuccessor = {
  predecessorId: string;
  predecessorLabel: string;
  predecessorAgs: string | null;
  successorId: string;
  successorLabel: string;
  successorAgs: string | null;
  kind: ProposalKind;
  share: number;
};

/** Keeps successors; a proposal made before stays as it is. */
export async function insertPlaceSuccessors(db: Db, rows: readonly SuccessorRow[], by: string | null): Promise<void> {
  await sql`insert into organisations.place_successor (predecessor_id, successor_id, kind, share, confirmed_at, confirmed_by)
    select predecessor_id, successor_id, kind, share,
      case when confirmed then platform.now() end, case when confirmed then ${by}::uuid end
    from json_to_recordset(${JSON.stringify(
      rows.map(({ predecessorId, successorId, kind, share, confirmed }) => ({
        predecessor_id: predecessorId,
        successor_id: successorId,
        kind,
        share,
        confirmed,
      })),
    )}::json) as record (predecessor_id uuid, successor_id uuid, kind text, share numeric, confirmed boolean)
    on conflict do nothing`.execute(db);
}

/** Proposals that wait for a person. */
export async function findOpenSuccessors(db: Db, limit = 200): Promise<OpenSuccessor[]> {
  const { rows } = await sql<OpenSuccessor>`
    select successor.predecessor_id, old.label as predecessor_label, old.ags as predecessor_ags,
      successor.successor_id, new.label as successor_label, new.ags as successor_ags, successor.kind, successor.share
    from organisations.place_successor successor
    join organisations.place old on old.id = successor.predecessor_id
    join organisations.place new on new.id = successor.successor_id
    where successor.confirmed_at is null
    order by successor.proposed_at, old.label, old.id limit ${limit}`.execute(db);
  return rows;
}

/** Names a successor. */
export type SuccessorKey = { predecessorId: string; successorId: string };

/** A person has looked: the place went there. Returns how many open proposals that was. */
export async function updateSuccessorsConfirmed(
  db: Db,
  keys: readonly SuccessorKey[],
  by: string | null,
): Promise<number> {
  const result =
    await sql`update organisations.place_successor set confirmed_at = platform.now(), confirmed_by = ${by}::uuid
    where confirmed_at is null and ${isOneOf(keys)}`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

/** A person has looked: the place did not go there. Returns how many open proposals that was. */
export async function deleteOpenSuccessors(db: Db, keys: readonly SuccessorKey[]): Promise<number> {
  const result =
    await sql`delete from organisations.place_successor where confirmed_at is null and ${isOneOf(keys)}`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

const isOneOf = (keys: readonly SuccessorKey[]): RawBuilder<boolean> => sql<boolean>`(predecessor_id, successor_id) in (
  select * from unnest(${keys.map(({ predecessorId }) => predecessorId)}::uuid[], ${keys.map(({ successorId }) => successorId)}::uuid[]))`;
