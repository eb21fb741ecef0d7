import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { instant } from '../../../platform/time/instant.ts';
import { submitInterest } from '../actions/submit-interest.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../interest-factories.ts';
import { insertActor } from '../review-factories.ts';
import { findInterest } from './interests.ts';
import { findInterestLines } from './review-interests.ts';

test(
  'a draft has the name of the register; what was handed in keeps the name and key it had then',
  inTransaction(async (db) => {
    const now = instant(Date.now());
    const { call, places } = await insertOpenCall(db, now);
    const [one, other] = places.filter(({ label }) => label === 'Musterstadt' || label === 'Probehafen');
    const actor = await insertActor(db, 'koordination');
    const { handle } = await beginDraft(db, actor, { call, placeId: one!.id });
    const draft = await beginDraft(db, actor, { call, placeId: other!.id });
    await completeDraft(db, { handle, call, now });
    const sent = await perform({ db, actor: system }, submitInterest, { handle, arrivedAt: now });
    expect(sent).toMatchObject({ ok: true });
    const before = await findInterest(db, { handle });
    await sql`update organisations.place set label = 'Neu-' || label, ars = '000000000' || right(id::text, 3)
      where id = any (${[one!.id, other!.id]}::uuid[])`.execute(db);
    expect((await findInterest(db, { handle }))?.place).toEqual(before!.place);
    expect((await findInterest(db, { handle: draft.handle }))?.place?.label).toBe(`Neu-${other!.label}`);
    expect(await findInterestLines(db, call.id)).toMatchObject([{ name: one!.label }]);
  }),
);
