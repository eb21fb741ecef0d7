import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { DecisionDraft } from '../domain/decision.ts';
import type { Standing } from '../domain/ranking.ts';

export type DecisionState = 'draft' | 'for-signature' | 'signed' | 'released';

/** A bidder's place as it was signed. */
export type SignedStanding = Standing & { number: string; name: string };

/** A decision of the panel with its way to the release. */
export type StoredDecision = DecisionDraft & {
  id: string;
  callId: string;
  state: DecisionState;
  note: string;
  standings: readonly SignedStanding[];
  /** Hex, once it was put up for signature. */
  hash: string | null;
  revision: number;
  presentedAt: Instant | null;
  presentedBy: string | null;
  releasedAt: Instant | null;
  releasedBy: string | null;
};

const columns = sql`id, call_id, state, selected, reserve, present, number_reason, order_reason, budget_checked, budget_note,
  reserve_valid_until, answer_until, met_at, note, standings, encode(content_hash, 'hex') as hash, revision,
  presented_at, presented_by, released_at, released_by`;

/** The decision of a call, or null before the first draft. `lock` holds it until the transaction ends. */
export async function findDecision(
  db: Db,
  key: { callId: string } | { id: string },
  lock = false,
): Promise<StoredDecision | null> {
  const condition = 'id' in key ? sql`id = ${key.id}::uuid` : sql`call_id = ${key.callId}::uuid`;
  const { rows } = await sql<StoredDecision>`select ${columns} from calls.decision
    where ${condition} and state <> 'discarded' ${sql.raw(lock ? 'for update' : '')}`.execute(db);
  return rows[0] ?? null;
}

export type DecisionContent = DecisionDraft & { note: string };

/** Makes the first draft. */
export async function insertDecision(
  db: Db,
  decision: DecisionContent & { id: string; callId: string; by: string | null },
): Promise<void> {
  await sql`insert into calls.decision (id, call_id, state, created_by) values (${decision.id}, ${decision.callId}, 'draft', ${decision.by}::uuid)`.execute(
    db,
  );
  await updateDecisionContent(db, decision.id, decision);
}

/** Writes the content; what was put up for signature is a draft again. */
export async function updateDecisionContent(db: Db, id: string, content: DecisionContent): Promise<void> {
  const { selected, reserve, present, metAt, answerUntil, reserveValidUntil } = content;
  const { numberReason, orderReason, budgetChecked, budgetNote, note } = content;
  await db
    .updateTable('calls.decision')
    .set((eb) => ({
      state: 'draft',
      selected: JSON.stringify(selected),
      reserve: JSON.stringify(reserve),
      present: JSON.stringify(present),
      numberReason,
      orderReason,
      budgetChecked,
      budgetNote,
      note,
      metAt: dateOf(metAt),
      answerUntil: dateOf(answerUntil),
      reserveValidUntil: dateOf(reserveValidUntil),
      contentHash: null,
      standings: '[]',
      presentedAt: null,
      presentedBy: null,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Puts it up for signature with the ranking as it stands. */
export async function updateDecisionPresented(
  db: Db,
  id: string,
  { hash, standings, by }: { hash: Buffer; standings: readonly SignedStanding[]; by: string | null },
): Promise<void> {
  await sql`update calls.decision set state = 'for-signature', content_hash = ${hash}, standings = ${JSON.stringify(standings)}::jsonb,
      presented_at = platform.now(), presented_by = ${by}::uuid, revision = revision + 1 where id = ${id}::uuid`.execute(
    db,
  );
}

/** Marks it signed by enough people, or released. */
export async function updateDecisionState(
  db: Db,
  id: string,
  change: { state: 'signed' } | { state: 'released'; by: string | null },
): Promise<void> {
  if (change.state === 'signed') {
    await db.updateTable('calls.decision').set({ state: 'signed' }).where('id', '=', id).execute();
    return;
  }
  await sql`update calls.decision set state = 'released', released_at = platform.now(), released_by = ${change.by}::uuid
    where id = ${id}::uuid`.execute(db);
}

/** A signature with whose it is and how it was given. `hash` in hex. */
export type StoredSignature = {
  personId: string;
  hash: string;
  signedAt: Instant;
  method: 'sign-in' | 'paper';
  enteredBy: string | null;
};

/** All signatures of a decision, also those under an earlier text. */
export async function findSignatures(db: Db, decisionId: string): Promise<StoredSignature[]> {
  const { rows } = await sql<StoredSignature>`
    select person_id, encode(content_hash, 'hex') as hash, signed_at, method, entered_by from calls.decision_signature
    where decision_id = ${decisionId}::uuid order by signed_at, person_id`.execute(db);
  return rows;
}

/** Adds a signature; the same one twice is one. */
export async function insertSignature(
  db: Db,
  {
    decisionId,
    personId,
    hash,
    method,
    enteredBy,
  }: { decisionId: string; personId: string; hash: string; method: 'sign-in' | 'paper'; enteredBy: string | null },
): Promise<void> {
  await sql`insert into calls.decision_signature (decision_id, person_id, content_hash, method, entered_by)
    values (${decisionId}, ${personId}, decode(${hash}, 'hex'), ${method}, ${enteredBy}::uuid) on conflict do nothing`.execute(
    db,
  );
}

const dateOf = (when: Instant | null): Date | null => (when === null ? null : at(when));
