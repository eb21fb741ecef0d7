import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { sql } from '../../../platform/db/database.ts';
import { inTransaction as acting } from '../../../platform/db/transaction.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import { minutesDocument } from '../documents/minutes.ts';
import type { FirstViewLine } from '../domain/first-view.ts';
import { insertRound, type SampleRound } from '../review-factories.ts';
import { beginReviews, decisionOn, handInReviews, must, seatPanel } from '../review-steps.ts';
import { findDecision } from '../store/decisions.ts';
import { findFirstViews } from '../store/first-views.ts';
import { findBidders } from '../store/review-interests.ts';
import { changeShortlist } from './change-shortlist.ts';
import { draftDecision } from './draft-decision.ts';
import { presentForSignature } from './present-for-signature.ts';
import { recordFirstView } from './record-first-view.ts';
import { roundFacts } from './round-facts.ts';

const small = { places: { planned: 2, most: 4 }, budget: { totalCents: 3_000_00, perPlaceCents: 1_000_00 } };

const allOpen = ({ bids }: SampleRound): FirstViewLine[] =>
  bids.map(({ interestId }) => ({ interestId, leaning: 'open', sentence: '' }));

test(
  'the first view is recorded by chair or voter, corrected beside the first, and stands with the decision',
  inTransaction(async (db, now) => {
    const round = await insertRound(db, { bids: 3, content: small });
    const panel = await seatPanel(db, round, 5);
    const today = toBerlin(now).date;
    const [chair, voter, , , tied] = panel;
    await beginReviews(db, round, {
      panel,
      declared: (person, bid) => (person === 4 && bid === 0 ? 'excluded' : 'none'),
    });
    const tookPart = [chair!.personId, voter!.personId];
    const record = (actor = voter!, over: object = {}) =>
      perform({ db, actor }, recordFirstView, {
        callId: round.call.id,
        version: 0,
        heldOn: today,
        tookPart,
        lines: allOpen(round),
        ...over,
      });
    expect(await record()).toEqual({ ok: false, reason: 'reviews-open' });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    expect(await record(round.lead)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await record(tied)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await record(voter, { lines: allOpen(round).slice(1) })).toEqual({ ok: false, reason: 'leaning-missing' });
    expect(await record(voter, { tookPart: [tied!.personId] })).toEqual({ ok: false, reason: 'outsider-took-part' });
    expect(await record(voter, { heldOn: toBerlin(plus(now, days(2))).date })).toEqual({
      ok: false,
      reason: 'date-ahead',
    });
    await must(record());
    expect(await record(chair)).toEqual({ ok: false, reason: 'changed' });
    const [first, ...rest] = allOpen(round);
    const corrected = [{ ...first!, leaning: 'for' as const, sentence: ' Starke Anleitung. ' }, ...rest];
    await must(record(chair, { version: 1, lines: corrected }));
    const versions = await findFirstViews(db, round.call.id);
    expect(versions.map(({ version, recordedBy, lines }) => [version, recordedBy, lines[0]])).toEqual([
      [1, voter!.personId, first],
      [2, chair!.personId, { ...first, leaning: 'for', sentence: 'Starke Anleitung.' }],
    ]);

    // Who is out reads it nowhere, even where the code would let them; neither does the municipality.
    const seen = (personId: string): Promise<number> =>
      acting(
        db,
        { person: personId, scope: 'person' },
        async (own) => (await findFirstViews(own, round.call.id)).length,
      );
    expect([
      await seen(voter!.personId),
      await seen(round.lead.personId),
      await seen(tied!.personId),
      await seen(round.bids[0]!.coordinator.personId),
    ]).toEqual([2, 2, 0, 0]);

    const present = panel.slice(0, 4);
    const content = decisionOn(round, present, { selected: 2, now });
    const drafted = await must(
      perform({ db, actor: chair! }, draftDecision, { callId: round.call.id, revision: 0, content }),
    );
    const { revision } = drafted;
    const { hash } = await must(
      perform({ db, actor: chair! }, presentForSignature, { callId: round.call.id, revision }),
    );
    expect(await record(chair, { version: 2 })).toEqual({ ok: false, reason: 'decided' });

    // The minutes say it, and what was signed covers it.
    const decision = (await findDecision(db, { callId: round.call.id }))!;
    const facts = await roundFacts(db, round.call);
    const minutes = minutesDocument({ facts, decision, signatures: [], now, language: 'de' });
    const table = minutes.blocks.find(
      (block) => block.kind === 'table' && block.caption === 'Erste Sicht des Gremiums',
    );
    expect(table?.kind === 'table' ? table.rows[0] : null).toEqual([
      round.bids[0]!.name,
      'eher dafür (zuerst: offen)',
      'Starke Anleitung.',
    ]);
    const again = await must(
      perform({ db, actor: chair! }, draftDecision, { callId: round.call.id, revision: revision + 1, content }),
    );
    await must(record(voter, { version: 2 }));
    const second = await must(
      perform({ db, actor: chair! }, presentForSignature, { callId: round.call.id, revision: again.revision }),
    );
    expect(second.hash === hash).toBe(false);
  }),
);

test(
  'a first view is kept: nobody changes a version, and only the end of the file removes one',
  inTransaction(async (db) => {
    const { rows } = await sql<{ privilege: string }>`
      select privilege_type as privilege from information_schema.role_table_grants
      where table_schema = 'calls' and table_name = 'first_view' and grantee = 'zusammendenken_app'
      order by 1`.execute(db);
    expect(rows.map(({ privilege }) => privilege)).toEqual(['DELETE', 'INSERT', 'SELECT']);
    const policies = await sql<{ rule: string }>`
      select qual as rule from pg_policies where schemaname = 'calls' and tablename = 'first_view' and cmd in ('DELETE', 'ALL')`.execute(
      db,
    );
    expect(policies.rows).toEqual([{ rule: 'platform.is_system()' }]);
  }),
);

test(
  'a shortlist can be made and taken back until the signatures; nobody outside it is chosen, nobody is told',
  inTransaction(async (db, now) => {
    const round = await insertRound(db, { bids: 4, content: small });
    const panel = await seatPanel(db, round, 4);
    await beginReviews(db, round, { panel });
    const [chair, voter] = panel;
    const ids = round.bids.map(({ interestId }) => interestId);
    const change = (shortlist: readonly string[], over: object = {}, actor = chair!) =>
      perform({ db, actor }, changeShortlist, { callId: round.call.id, shortlist, seen: [], revision: 0, ...over });
    const states = async () => (await findBidders(db, round.call.id)).map(({ state }) => state);
    expect(await change(ids.slice(0, 2))).toEqual({ ok: false, reason: 'reviews-open' });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    expect(await change(ids.slice(0, 2), {}, voter)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await change([round.call.id])).toEqual({ ok: false, reason: 'unknown-interest' });
    const letters = async () => (await sql`select from platform.mail`.execute(db)).rows.length;
    const before = await letters();
    await must(change(ids.slice(0, 3)));
    expect(await letters()).toBe(before);
    expect(await states()).toEqual(['shortlisted', 'shortlisted', 'shortlisted', 'in-review']);
    expect(await change([])).toEqual({ ok: false, reason: 'changed' });

    // The panel talks about the shortlist only, and chooses from it.
    const view = { callId: round.call.id, version: 0, heldOn: toBerlin(now).date, tookPart: [chair!.personId] };
    await must(perform({ db, actor: chair! }, recordFirstView, { ...view, lines: allOpen(round) }));
    expect((await findFirstViews(db, round.call.id))[0]?.lines.length).toBe(3);
    const content = decisionOn(round, panel, { selected: 2, now });
    const drafted = await must(
      perform({ db, actor: chair! }, draftDecision, { callId: round.call.id, revision: 0, content }),
    );
    expect(drafted.faults).toEqual(['off-shortlist']);
    const { revision } = drafted;
    const seen = ids.slice(0, 3);
    await must(change([], { seen, revision }));
    expect(await states()).toEqual(['in-review', 'in-review', 'in-review', 'in-review']);
    await must(perform({ db, actor: chair! }, presentForSignature, { callId: round.call.id, revision }));
    expect(await change(ids.slice(0, 2), { revision: revision + 1 })).toEqual({ ok: false, reason: 'decided' });
  }),
);
