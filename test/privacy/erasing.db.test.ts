import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { jobsOf, personalTablesOf } from '../../src/modules.ts';
import { afterRestoreOf } from '../../src/modules.ts';
import { askRequest } from '../../src/modules/privacy/actions/ask-request.ts';
import { takeBackRequest } from '../../src/modules/privacy/actions/take-back-request.ts';
import { countDue } from '../../src/modules/privacy/store/erase-rows.ts';
import { findBrokenProof, findErasures } from '../../src/modules/privacy/store/erasures.ts';
import { perform } from '../../src/platform/actions/action.ts';
import { anonymous, type Actor } from '../../src/platform/actions/actor.ts';
import { asSystem } from '../../src/platform/db/as-system.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { runDueJob } from '../../src/platform/jobs/run-due-jobs.ts';
import { days, plus, type Instant } from '../../src/platform/time/instant.ts';
import { inTransaction, setClock } from '../support/database.ts';
import { findMark, insertMarked, insertRound } from './canaries.ts';

const tables = personalTablesOf();
const as = (personId: string): Actor => ({ ...anonymous, personId, pseudonym: 'p' });

async function run(db: Db, name: string): Promise<void> {
  const job = jobsOf().find((each) => each.name === name);
  if (job === undefined) throw new Error(`no job ${name}`);
  await runDueJob({ db, origin: 'https://muster.example' }, job);
}

async function erase(db: Db, personId: string, now: Instant): Promise<void> {
  await perform({ db, actor: as(personId) }, askRequest, { kind: 'erasure' });
  await setClock(db, plus(now, days(4)));
  await run(db, 'privacy.answer-requests');
}

test(
  'whoever wishes to be erased is gone but for public files, nobody else is touched, and at their end the rest goes too',
  inTransaction(async (db, now) => {
    const round = await insertRound(db);
    const one = await insertMarked(db, 'kanarie-eins', round);
    const other = await insertMarked(db, 'kanarie-zwei', round);
    const before = await findMark(db, other.mark);
    // The test is worth something only if the mark stands in every table that holds words of people.
    const unmarked = tables
      .filter(({ columns, isUnnamed }) => columns.length > 0 && isUnnamed !== true)
      .map(({ table }) => table)
      .filter((table) => before[table] === undefined);
    // A new table: put a row of it into canaries.ts, or name it below when it holds no words.
    expect(unmarked.filter((table) => !withoutWords.includes(table))).toEqual([]);

    await erase(db, one.personId, now);
    expect(await findMark(db, one.mark)).toEqual(kept);
    expect(await findMark(db, other.mark)).toEqual(before);
    expect(await asSystem(db, findBrokenProof)).toBe(null);

    await setClock(db, plus(now, days(365 * 9)));
    await run(db, 'privacy.erase-due');
    const waiting = await asSystem(db, (read) => countDue(read, tables));
    expect(waiting.map(({ leftover }) => leftover).filter((count) => count > 0)).toEqual([]);
    expect(waiting.some(({ offered }) => offered > 0)).toBe(true);
    await sql`update privacy.archive_offer set answer = 'declined', answered_at = now()`.execute(db);
    await run(db, 'privacy.erase-due');
    expect(await findMark(db, one.mark)).toEqual({});
    expect(await asSystem(db, (read) => countDue(read, tables))).toEqual([]);
    expect(await asSystem(db, findBrokenProof)).toBe(null);
    const { rows } = await sql<{ state: string }>`select state from calls.interest order by state`.execute(db);
    // What there was is still counted.
    expect(rows.map(({ state }) => state)).toEqual(['not-selected', 'not-selected', 'withdrawn', 'withdrawn']);
  }),
);

/** Rows of these say when, not what. */
const withoutWords = [
  'organisations.absence',
  'organisations.handover',
  'accounts.card',
  'accounts.card_holder',
  'accounts.handover',
  'privacy.request',
  'platform.api_result',
  'calls.interest_editor',
  'calls.decision_signature',
  'calls.panel_member',
  'accounts.totp',
  'accounts.recovery_code',
  'accounts.device',
  'accounts.alarm',
];

/** What public files need until their end, and the name with it. */
const kept = {
  'accounts.person': 1,
  'calls.answer': 2,
  'calls.answer_past': 1,
  'calls.conflict': 1,
  'calls.decision': 1,
  'calls.first_view': 1,
  'calls.formal_check': 1,
  'calls.interest_file': 1,
  'calls.late_request': 1,
  'calls.ministry_step': 1,
  'calls.notice': 1,
  'calls.offer': 1,
  'calls.offer_answer': 1,
  'calls.partner': 1,
  'calls.review': 1,
  'calls.sign_off': 1,
  'calls.submission': 1,
  // The reason of a hold they placed.
  'privacy.hold': 1,
};

test(
  'an erasure can be taken back for three days',
  inTransaction(async (db, now) => {
    const { personId, mark } = await insertMarked(db, 'kanarie-drei', await insertRound(db));
    const before = await findMark(db, mark);
    const asked = await perform({ db, actor: as(personId) }, askRequest, { kind: 'erasure' });
    if (!asked.ok) throw new Error(asked.reason);
    expect(await perform({ db, actor: as(personId) }, askRequest, { kind: 'erasure' })).toEqual({
      ok: false,
      reason: 'open',
    });
    await setClock(db, plus(now, days(2.9)));
    await run(db, 'privacy.answer-requests');
    expect(await perform({ db, actor: as(personId) }, takeBackRequest, { id: asked.value.id })).toMatchObject({
      ok: true,
    });
    await setClock(db, plus(now, days(30)));
    await run(db, 'privacy.answer-requests');
    // The letter about it has their address too.
    expect(await findMark(db, mark)).toEqual({ ...before, 'platform.mail': (before['platform.mail'] ?? 0) + 1 });
  }),
);

test(
  'an export tells everything of a person and nothing of anybody else',
  inTransaction(async (db) => {
    const round = await insertRound(db);
    const one = await insertMarked(db, 'kanarie-vier', round);
    const other = await insertMarked(db, 'kanarie-acht', round);
    const asked = await perform({ db, actor: as(one.personId) }, askRequest, { kind: 'export' });
    if (!asked.ok) throw new Error(asked.reason);
    await run(db, 'privacy.answer-requests');
    const { rows } = await sql<{ content: string }>`
      select content::text as content from privacy.export where request_id = ${asked.value.id}::uuid`.execute(db);
    const filled = await findFilled(db);
    const told = JSON.parse(rows[0]?.content ?? '[]') as { table: string; rows: unknown[] }[];
    expect(told.map(({ table }) => table).toSorted()).toEqual(
      tables
        .filter(({ table, columns }) => columns.length > 0 && filled.has(table))
        .map(({ table }) => table)
        .toSorted(),
    );
    expect(JSON.stringify(told)).not.toContain(other.mark);
  }),
);

/** Tables with rows of people; those the world of this test leaves empty can't be told from. */
async function findFilled(db: Db): Promise<Set<string>> {
  const filled = new Set<string>();
  for (const { table } of tables) {
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) filled.add(table);
  }
  filled.delete('privacy.erasure');
  return filled;
}

test(
  'a hold keeps what it names, and only until its day',
  inTransaction(async (db, now) => {
    const { personId, mark } = await insertMarked(db, 'kanarie-fünf', await insertRound(db));
    await sql`insert into privacy.hold (id, held_id, reason, until_at)
      values (gen_random_uuid(), ${personId}, 'Klage', platform.now() + interval '100 days')`.execute(db);
    await erase(db, personId, now);
    const held = await findMark(db, mark);
    expect(held['organisations.membership']).toBe(1);
    await setClock(db, plus(now, days(365 * 9)));
    await sql`update organisations.membership set ended_at = platform.now() - interval '3 years'`.execute(db);
    await run(db, 'privacy.erase-due');
    expect(await findMark(db, mark)).not.toHaveProperty('organisations.membership');
  }),
);

test(
  'an erasure is done again when a backup brings the rows back',
  inTransaction(async (db, now) => {
    const round = await insertRound(db);
    const first = await insertMarked(db, 'kanarie-sechs', round);
    await erase(db, first.personId, now);
    const after = await findMark(db, first.mark);
    const erasures = await asSystem(db, findErasures);
    // As in a backup: the address is back, and a feedback with it.
    await sql`insert into home.feedback (id, page, language, kind, body, reply_to)
      values (gen_random_uuid(), '', 'de', 'idea', ${first.mark}, ${first.email.toUpperCase()})`.execute(db);
    const said: string[] = [];
    for (const hook of afterRestoreOf()) said.push(...(await hook({ db, erasures })));
    expect(said).toContain('Löschungen auf Wunsch erneut ausgeführt: 1');
    expect(await findMark(db, first.mark)).toEqual(after);
  }),
);
