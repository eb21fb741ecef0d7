import type { RawBuilder } from 'kysely';
import { sql, type Db } from '../../../platform/db/database.ts';

/** Names a check: which organisation, and the place it would follow to. */
export type MoveCheckKey = { organisationId: string; successorId: string };

/** An organisation whose place is gone and that waits for a person. */
export type OpenMoveCheck = MoveCheckKey & {
  kind: 'merge' | 'split';
  organisationName: string;
  successorLabel: string;
  /** Who stands at the successor. */
  occupantId: string | null;
  occupantName: string | null;
  goneOn: string;
};

/** Keeps that a person has to look at an organisation. */
export async function insertMoveCheck(
  db: Db,
  { organisationId, successorId, kind }: MoveCheckKey & { kind: 'merge' | 'split' },
): Promise<void> {
  await sql`insert into organisations.move_check (organisation_id, successor_id, kind)
    values (${organisationId}::uuid, ${successorId}::uuid, ${kind}) on conflict do nothing`.execute(db);
}

/** What waits, by the place it is about; `keys` narrows it down. */
export async function findOpenMoveChecks(db: Db, keys?: readonly MoveCheckKey[]): Promise<OpenMoveCheck[]> {
  const { rows } = await sql<OpenMoveCheck>`
    select move_check.organisation_id, move_check.successor_id, move_check.kind, organisation.name as organisation_name,
      new.label as successor_label, occupant.id as occupant_id, occupant.name as occupant_name,
      coalesce(old.valid_until, new.valid_from) as gone_on
    from organisations.move_check
    join organisations.organisation on organisation.id = move_check.organisation_id and organisation.ended_at is null
    join organisations.place new on new.id = move_check.successor_id
    left join organisations.place old on old.id = organisation.place_id
    left join organisations.organisation occupant on occupant.place_id = new.id and occupant.ended_at is null
      and occupant.id <> organisation.id
    where move_check.settled_at is null and ${keys === undefined ? sql`true` : isOneOf(keys)}
    order by new.label, organisation.name, organisation.id`.execute(db);
  return rows;
}

/** How many wait. */
export async function countOpenMoveChecks(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from organisations.move_check
    where settled_at is null`.execute(db);
  return rows[0]?.count ?? 0;
}

/** A person has looked. Returns how many open ones that was. */
export async function updateMoveChecksSettled(
  db: Db,
  keys: readonly MoveCheckKey[],
  by: string | null,
): Promise<number> {
  const result = await sql`update organisations.move_check set settled_at = platform.now(), settled_by = ${by}::uuid
    where settled_at is null and ${isOneOf(keys)}`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

const isOneOf = (
  keys: readonly MoveCheckKey[],
): RawBuilder<boolean> => sql<boolean>`(move_check.organisation_id, move_check.successor_id) in (
  select * from unnest(${keys.map(({ organisationId }) => organisationId)}::uuid[], ${keys.map(({ successorId }) => successorId)}::uuid[]))`;
