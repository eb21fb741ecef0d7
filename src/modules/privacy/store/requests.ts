import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Channel, PrivacyRequest, RequestKind } from '../domain/request.ts';

export type NewRequest = {
  id: string;
  kind: RequestKind;
  personId: string | null;
  email: string;
  channel: Channel;
  enteredBy: string | null;
  askedAt: Instant;
  dueAt: Instant;
};

/** Inserts a request. @returns false when the same is open already. */
export async function insertRequest(db: Db, request: NewRequest): Promise<boolean> {
  const { id, kind, personId, email, channel, enteredBy, askedAt, dueAt } = request;
  const { numAffectedRows } = await sql`
    insert into privacy.request (id, kind, person_id, email, channel, entered_by, asked_at, due_at)
    values (${id}, ${kind}, ${personId}::uuid, ${email}, ${channel}, ${enteredBy}::uuid, ${at(askedAt)}, ${at(dueAt)})
    on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0) === 1;
}

const shown = sql`select request.id, request.kind, request.person_id, request.email, request.channel, request.asked_at,
  request.due_at, request.taken_back_at, request.done_at, request.outcome, export.expires_at
  from privacy.request left join privacy.export on export.request_id = request.id`;

/** A person's own requests, newest first. */
export async function findRequestsOf(db: Db, personId: string): Promise<PrivacyRequest[]> {
  const { rows } = await sql<PrivacyRequest>`${shown} where request.person_id = ${personId}::uuid
    order by request.asked_at desc, request.id desc limit 20`.execute(db);
  return rows;
}

/** What staff entered for people, newest first. */
export async function findEnteredRequests(db: Db): Promise<PrivacyRequest[]> {
  const { rows } = await sql<PrivacyRequest>`${shown} where request.channel <> 'online'
    order by request.asked_at desc, request.id desc limit 50`.execute(db);
  return rows;
}

/** Requests whose time has come. */
export async function findDueRequests(db: Db, kind: RequestKind, now: Instant): Promise<PrivacyRequest[]> {
  const { rows } = await sql<PrivacyRequest>`${shown} where request.kind = ${kind} and request.due_at <= ${at(now)}
    and request.done_at is null and request.taken_back_at is null order by request.due_at, request.id`.execute(db);
  return rows;
}

/** One request that is still open. */
export async function findOpenRequest(db: Db, id: string): Promise<PrivacyRequest | null> {
  const { rows } = await sql<PrivacyRequest>`${shown} where request.id = ${id}::uuid
    and request.done_at is null and request.taken_back_at is null for update of request`.execute(db);
  return rows[0] ?? null;
}

/** Takes a request back. */
export async function takeBack(db: Db, id: string, now: Instant): Promise<void> {
  await sql`update privacy.request set taken_back_at = ${at(now)} where id = ${id}::uuid`.execute(db);
}

/** A request is done; the address it came from is no longer needed. */
export async function settleRequest(
  db: Db,
  { id, now, outcome }: { id: string; now: Instant; outcome: unknown },
): Promise<void> {
  await sql`update privacy.request set done_at = ${at(now)}, email = '', outcome = ${JSON.stringify(outcome)}::jsonb
    where id = ${id}::uuid`.execute(db);
}

/** Puts what was put together beside its request. */
export async function insertExport(
  db: Db,
  { requestId, personId, content, now }: { requestId: string; personId: string | null; content: unknown; now: Instant },
): Promise<void> {
  await sql`insert into privacy.export (request_id, person_id, content, made_at, expires_at)
    values (${requestId}::uuid, ${personId}::uuid, ${JSON.stringify(content)}::jsonb, ${at(now)},
      ${at(now)}::timestamptz + (select amount from privacy.period where name = 'export'))`.execute(db);
}

/** What was put together, as JSON text. */
export type MadeExport = { content: string; personId: string | null; madeAt: Instant };

/** What was put together, if the reader may have it and its days are not over. */
export async function findExport(db: Db, requestId: string): Promise<MadeExport | null> {
  const { rows } = await sql<MadeExport>`
    select content::text as content, person_id, made_at from privacy.export
    where request_id = ${requestId}::uuid and expires_at > platform.now()`.execute(db);
  return rows[0] ?? null;
}
