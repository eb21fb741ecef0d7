import { sql } from 'kysely';
import { findOrInsertPerson } from '../../src/modules/accounts/index.ts';
import { insertOrganisation } from '../../src/modules/organisations/index.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { newHandle, newId } from '../../src/platform/ids/ids.ts';

/** A round somebody takes part in, and somebody in it: everything they wrote or are called begins with their mark. */
export type Marked = { mark: string; personId: string; email: string; draftId: string; interestId: string };

/** What both stand in. */
export async function insertRound(db: Db): Promise<{ callId: string; organisationId: string }> {
  const organisationId = await insertOrganisation(db, { kind: 'municipality', name: 'Musterstadt' });
  const programmeId = newId();
  const callId = newId();
  await sql`insert into programmes.programme (id, slug, organisation_id, texts)
    values (${programmeId}, ${newHandle()}, ${organisationId}, '{}')`.execute(db);
  await sql`insert into calls.call (id, slug, programme_id, file_number, stage, opens_at, closes_at, content, published_at)
    values (${callId}, ${newHandle()}, ${programmeId}, 'AZ 1', 'published', platform.now() - interval '60 days',
      platform.now() - interval '10 days', '{}', platform.now() - interval '60 days')`.execute(db);
  return { callId, organisationId };
}

/** Puts a person with a row in every table that has personal data. */
export async function insertMarked(
  db: Db,
  mark: string,
  { callId, organisationId }: { callId: string; organisationId: string },
): Promise<Marked> {
  const email = `${mark}@muster.example`;
  const { id: personId, pseudonym } = await findOrInsertPerson(db, {
    email,
    emailFolded: email,
    language: 'de',
    name: `${mark} Name`,
  });
  const [draftId, interestId, decisionId, offerId, sessionId, requestId] = Array.from({ length: 6 }, newId);
  const bytes = Buffer.from(newHandle());
  const one = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(db);

  await one(sql`insert into accounts.session (digest, person_id, id, expires_at, device, next_path)
    values (${bytes}, ${personId}, ${sessionId}, now() + interval '1 day', ${mark}, ${mark})`);
  await one(sql`insert into accounts.sign_in (id, email_folded, token_digest, code_digest, language, next_path, expires_at)
    values (${newId()}, ${email}, ${bytes}, ${bytes}, 'de', ${mark}, now())`);
  await one(sql`insert into accounts.passkey (id, person_id, credential_id, public_key, counter, name)
    values (${newId()}, ${personId}, ${mark}, ${bytes}, 0, ${mark})`);
  await one(sql`insert into accounts.address_change (id, person_id, new_email, old_email, code_digest, expires_at)
    values (${newId()}, ${personId}, ${`neu.${email}`}, ${email}, ${bytes}, now())`);
  await one(sql`insert into accounts.ceremony (id, kind, session_id, challenge, expires_at)
    values (${newId()}, 'confirm', ${sessionId}, ${mark}, now())`);
  await one(sql`insert into organisations.membership (id, organisation_id, person_id, role, function_title)
    values (${newId()}, ${organisationId}, ${personId}, 'coordinator', ${mark})`);
  await one(sql`insert into organisations.claim (id, handle, kind, role, way, organisation_id, person_id, name, function_title)
    values (${newId()}, ${mark}, 'municipality', 'coordinator', 'agency', ${organisationId}, ${personId}, ${mark}, ${mark})`);
  await one(sql`insert into accounts.card_holder (person_id, organisation_id, contact_id)
    values (${personId}, ${organisationId}, ${personId})`);
  await one(sql`insert into accounts.card (id, person_id, digest, made_by, expires_at)
    values (${newId()}, ${personId}, ${bytes}, ${personId}, now() + interval '1 day')`);
  await one(sql`insert into accounts.identity (issuer, subject, person_id)
    values ('https://anbieter.example', ${mark}, ${personId})`);
  await one(sql`insert into accounts.provider_link
      (id, person_id, issuer, subject, browser_digest, code_digest, is_strong, next_path, expires_at)
    values (${newId()}, ${personId}, 'https://anbieter.example', ${mark}, ${bytes}, ${bytes}, false, ${mark}, now())`);
  await one(sql`insert into accounts.provider_flow
      (state_digest, browser_digest, nonce, verifier, language, next_path, session_id, expires_at)
    values (${bytes}, ${bytes}, ${mark}, ${mark}, 'de', ${mark}, ${sessionId}, now())`);
  await one(sql`insert into accounts.api_token (id, person_id, digest, name, scopes, expires_at)
    values (${newId()}, ${personId}, ${bytes}, ${mark}, '{}', now())`);
  await one(sql`insert into home.feedback (id, page, language, kind, body, reply_to)
    values (${newId()}, ${mark}, 'de', 'idea', ${mark}, ${email})`);
  await one(sql`insert into platform.mail (id, message_id, recipient, recipient_id, language, subject, body, kind)
    values (${newId()}, ${mark}, ${email}, ${personId}, 'de', ${mark}, ${mark}, 'test')`);
  await one(sql`insert into platform.mail (id, message_id, recipient, language, subject, body, kind, sent_at)
    values (${newId()}, ${`${mark}-2`}, ${email.toUpperCase()}, 'de', ${mark}, ${mark}, 'test', now())`);
  await one(sql`select platform.append_audit('accounts.person', ${personId}::uuid, 'test', ${pseudonym}, null,
    ${JSON.stringify({ name: mark })}::jsonb, ${bytes})`);
  await one(sql`select platform.append_audit('calls.interest', ${interestId}::uuid, 'test', 'someone', null,
    ${JSON.stringify({ told: email })}::jsonb, ${bytes})`);
  await one(sql`insert into calls.enquiry (id, call_id, language, question, reply_to)
    values (${newId()}, ${callId}, 'de', ${mark}, ${email})`);

  for (const [id, state] of [
    [draftId, 'draft'],
    [interestId, 'not-selected'],
  ] as const) {
    const interest = sql`${id}::uuid`;
    await one(sql`insert into calls.interest (id, handle, call_id, call_version, state, submitted_at)
      values (${interest}, ${`${mark}-${state}`}, ${callId}, 1, ${state},
        case when ${state} <> 'draft' then platform.now() end)`);
    await one(
      sql`insert into calls.interest_editor (interest_id, person_id, owner) values (${interest}, ${personId}, true)`,
    );
    await one(sql`insert into calls.answer (interest_id, question, value, changed_by)
      values (${interest}, 'q1', to_jsonb(${mark}::text), ${personId})`);
    await one(
      sql`insert into calls.answer (interest_id, question, value) values (${interest}, 'q2', to_jsonb(${mark}::text))`,
    );
    await one(sql`insert into calls.answer_past (interest_id, question, revision, value)
      values (${interest}, 'q1', 1, to_jsonb(${mark}::text))`);
    await one(sql`insert into calls.editor_invitation (id, interest_id, email, token_digest)
      values (${newId()}, ${interest}, ${email}, ${Buffer.from(newHandle())})`);
    const file = newId();
    await one(sql`insert into calls.interest_file (id, interest_id, question, name, owner, address, digest, bytes, media_type)
      values (${file}, ${interest}, 'q3', ${mark}, ${mark}, ${`${mark}-${state}`}, ${bytes}, 1, 'application/pdf')`);
    await one(sql`insert into calls.partner (id, interest_id, kind, name, email, token_digest, signer, allowance, reservation)
      values (${newId()}, ${interest}, 'mo', ${mark}, ${email}, ${Buffer.from(newHandle())}, ${mark}, ${mark}, ${mark})`);
    await one(sql`insert into calls.sign_off (id, interest_id, method, name, function_title, email, note, file_id)
      values (${newId()}, ${interest}, 'paper', ${mark}, ${mark}, ${email}, ${mark}, ${file})`);
  }
  await one(sql`insert into calls.submission (id, interest_id, attempt, arrived_at, receipt, content, content_hash, channel, entered_by)
    values (${newId()}, ${interestId}, 1, platform.now(), ${newHandle()}, ${JSON.stringify({ contact: mark })}::jsonb, ${bytes}, 'online', ${personId})`);
  await one(sql`insert into calls.late_request (interest_id, reason, first_by, first_reason)
    values (${interestId}, ${mark}, ${personId}, ${mark})`);
  await one(sql`insert into calls.formal_check (interest_id, items, outcome, reason, checked_by)
    values (${interestId}, ${JSON.stringify([mark])}::jsonb, 'ok', ${mark}, ${personId})`);
  await one(sql`insert into calls.conflict (interest_id, person_id, declared, note, decision_reason)
    values (${interestId}, ${personId}, 'concern', ${mark}, ${mark})`);
  await one(sql`insert into calls.review (interest_id, person_id, state, remark, scores)
    values (${interestId}, ${personId}, 'submitted', ${mark}, ${JSON.stringify({ c: { comment: mark } })}::jsonb)`);
  await one(
    sql`insert into calls.panel_member (call_id, person_id) values (${callId}, ${personId}) on conflict do nothing`,
  );
  await one(sql`insert into calls.first_view (call_id, version, held_on, took_part, lines, recorded_by)
    select ${callId}, count(*) + 1, current_date, to_jsonb(array[${personId}::text]), ${JSON.stringify([{ sentence: mark }])}::jsonb, ${personId}
    from calls.first_view`);
  await one(sql`insert into calls.decision (id, call_id, state, present, note, created_by)
    values (${decisionId}, ${callId}, 'discarded', to_jsonb(array[${personId}::text]), ${mark}, ${personId})`);
  await one(
    sql`insert into calls.decision_signature (decision_id, person_id, content_hash) values (${decisionId}, ${personId}, ${bytes})`,
  );
  await one(sql`insert into calls.ministry_step (call_id, step, asked_at, asked_by, note)
    values (${callId}, 'decision', clock_timestamp(), ${personId}, ${mark})`);
  await one(sql`insert into calls.notice (interest_id, decision_id, outcome, feedback, contact, prepared_by, released_at)
    values (${interestId}, ${decisionId}, 'not-selected', ${JSON.stringify({ c: mark })}::jsonb, ${mark}, ${personId}, platform.now())`);
  await one(sql`insert into calls.offer (id, interest_id, origin, answer_until, response, reason, recorded_by)
    values (${offerId}, ${interestId}, 'reserve', platform.now(), 'declined', ${mark}, ${personId})`);
  await one(sql`insert into calls.offer_answer (id, offer_id, response, reason, channel, recorded_by)
    values (${newId()}, ${offerId}, 'declined', ${mark}, 'online', ${personId})`);
  await one(sql`insert into mandates.mandate (id, handle, matter_kind, matter_id, giver_person, giver_name, level, until_at, language, helper_email)
    values (${newId()}, ${mark}, 'calls.interest', ${draftId}, ${personId}, ${mark}, 'read', platform.now(), 'de', ${email})`);
  await one(sql`insert into privacy.request (id, kind, person_id, due_at, done_at)
    values (${requestId}, 'export', ${personId}, platform.now(), platform.now())`);
  await one(sql`insert into privacy.export (request_id, person_id, content, expires_at)
    values (${requestId}, ${personId}, ${JSON.stringify([mark])}::jsonb, platform.now() + interval '7 days')`);
  await one(sql`insert into privacy.hold (id, held_id, reason, placed_by, until_at)
    values (${newId()}, ${newId()}, ${mark}, ${personId}, platform.now() + interval '1 day')`);
  return { mark, personId, email, draftId: draftId ?? '', interestId: interestId ?? '' };
}

/** The tables in which a mark stands anywhere, with the number of rows. */
export async function findMark(db: Db, mark: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`.execute(
    db,
  );
  const found: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await sql<{ count: number }>`select count(*)::integer as count from ${sql.table(name)} as it
      where lower(it::text) like ${`%${mark}%`}`.execute(db);
    const count = counted.rows[0]?.count ?? 0;
    if (count > 0) found[name] = count;
  }
  return found;
}
