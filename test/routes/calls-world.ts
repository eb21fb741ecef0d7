import { sampleCallContent, sampleTimes } from '../../src/modules/calls/factories.ts';
import { beginDraft, insertOpenCall } from '../../src/modules/calls/interest-factories.ts';
import { insertRound } from '../../src/modules/calls/review-factories.ts';
import { beginReviews, seatPanel } from '../../src/modules/calls/review-steps.ts';
import { insertCall } from '../../src/modules/calls/store/calls.ts';
import { upsertPanelMember } from '../../src/modules/calls/store/panel.ts';
import { findMemberships } from '../../src/modules/organisations/index.ts';
import type { Actor } from '../../src/platform/actions/actor.ts';
import { sql, type Db } from '../../src/platform/db/database.ts';
import { newId } from '../../src/platform/ids/ids.ts';
import type { Instant } from '../../src/platform/time/instant.ts';
import type { Cast } from './personas.ts';

/** Calls as an address can name them: a draft, an open one with a draft interest, a closed one in review. The interests are the personas' town's. */
export type CallsWorld = {
  draftCall: string;
  openCall: { id: string; slug: string };
  draft: { handle: string };
  round: { id: string; slug: string; interest: string; handle: string };
};

/** Makes them. */
export async function insertCallsWorld(db: Db, cast: Cast): Promise<CallsWorld> {
  const town = cast.organisations.municipality ?? '';
  const round = await insertRound(db, { bids: 1 });
  const bid = round.bids[0];
  if (bid === undefined) throw new Error('no bid');
  const { programmeId } = round.call;
  const reviewer = await actorOf(db, cast.people.reviewer ?? '');
  await upsertPanelMember(db, { callId: round.call.id, personId: reviewer.personId, chair: false, votes: true });
  await beginReviews(db, round, { panel: [reviewer, ...(await seatPanel(db, round, 1))] });
  await sql`update calls.interest set organisation_id = ${town}::uuid where id = ${bid.interestId}::uuid`.execute(db);
  const draftCall = newId();
  const content = sampleCallContent();
  await insertCall(db, { id: draftCall, slug: 'entwurf', programmeId, fileNumber: 'MK-2', content, ...sampleTimes });
  const { call: open, places } = await insertOpenCall(db, await programmeNow(db));
  const place = places.find(({ label }) => label === 'Musterstadt');
  const coordinator = await actorOf(db, cast.people.coordinator ?? '');
  const draft = await beginDraft(db, coordinator, { call: open, placeId: place?.id ?? '' });
  await sql`update calls.interest set organisation_id = ${town}::uuid where id = ${draft.id}::uuid`.execute(db);
  return {
    draftCall,
    openCall: { id: open.id, slug: open.slug },
    draft: { handle: draft.handle },
    round: { id: round.call.id, slug: round.call.slug, interest: bid.interestId, handle: bid.handle },
  };
}

async function actorOf(db: Db, personId: string): Promise<Actor & { personId: string }> {
  return {
    personId,
    pseudonym: personId,
    name: 'Alex',
    scope: 'person',
    memberships: await findMemberships(db, personId),
  };
}

async function programmeNow(db: Db): Promise<Instant> {
  const { rows } = await sql<{ now: Instant }>`select platform.now() as now`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('no time');
  return row.now;
}
