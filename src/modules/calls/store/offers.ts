import { at, sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Channel } from '../domain/interest-record.ts';

export type OfferResponse = 'accepted' | 'declined' | 'expired' | 'dropped-out' | 'withdrawn';

/** A place that was offered, and what came of it. */
export type Offer = {
  id: string;
  interestId: string;
  origin: 'decision' | 'reserve';
  reserveRank: number | null;
  offeredAt: Instant;
  answerUntil: Instant;
  response: OfferResponse | null;
  acceptedAt: Instant | null;
  reason: string;
  respondedAt: Instant | null;
};

const columns = sql`offer.id, offer.interest_id, offer.origin, offer.reserve_rank, offer.offered_at, offer.answer_until,
  offer.response, offer.accepted_at, offer.reason, offer.responded_at`;

/** One answer to an offer, as it came. */
export type OfferAnswer = {
  offerId: string;
  response: OfferResponse;
  reason: string;
  channel: Channel;
  /** The day it reached the agency, a date in Berlin, where staff entered it. */
  receivedOn: string | null;
  recordedAt: Instant;
};

/** Every answer to the offers of a call in the order they were kept. */
export async function findOfferAnswers(db: Db, callId: string): Promise<OfferAnswer[]> {
  const { rows } = await sql<OfferAnswer>`select answer.offer_id, answer.response, answer.reason, answer.channel,
      answer.received_on::text as received_on, answer.recorded_at
    from calls.offer_answer answer join calls.offer on offer.id = answer.offer_id
      join calls.interest on interest.id = offer.interest_id
    where interest.call_id = ${callId}::uuid order by answer.recorded_at, answer.id`.execute(db);
  return rows;
}

/** Every offer of a call in order: the history of its places. */
export async function findOffers(db: Db, callId: string): Promise<Offer[]> {
  const { rows } =
    await sql<Offer>`select ${columns} from calls.offer join calls.interest on interest.id = offer.interest_id
    where interest.call_id = ${callId}::uuid order by offer.offered_at, offer.id`.execute(db);
  return rows;
}

/** The latest offer to an interest, or null. */
export async function findOffer(db: Db, interestId: string): Promise<Offer | null> {
  const { rows } = await sql<Offer>`select ${columns} from calls.offer where offer.interest_id = ${interestId}::uuid
    order by offer.offered_at desc, offer.id desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Interests whose offer had to be answered by an instant and was not, or that were withdrawn with an offer standing. */
export async function findStaleOffers(db: Db, by: Instant): Promise<string[]> {
  const { rows } = await sql<{ interestId: string }>`select offer.interest_id
    from calls.offer join calls.interest on interest.id = offer.interest_id
    where (offer.response is null and (offer.answer_until <= ${at(by)} or interest.state = 'withdrawn'))
      or (offer.response = 'accepted' and interest.state = 'withdrawn')
    order by offer.answer_until, offer.id`.execute(db);
  return rows.map(({ interestId }) => interestId);
}

/** Interests with an open offer in its last three days, not reminded of it yet. */
export async function findOffersToRemind(db: Db, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ interestId: string }>`select offer.interest_id from calls.offer
    where offer.response is null and offer.answer_until > ${at(now)} and offer.answer_until <= ${at(now)}::timestamptz + interval '3 days'
      and not exists (select from calls.reminder where reminder.interest_id = offer.interest_id and reminder.kind = 'answer-' || offer.id)
    order by offer.answer_until, offer.id`.execute(db);
  return rows.map(({ interestId }) => interestId);
}

/** Marks an offer as reminded of; false when it was already. */
export async function insertAnswerReminder(
  db: Db,
  { id, interestId }: Pick<Offer, 'id' | 'interestId'>,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into calls.reminder (interest_id, kind) values (${interestId}, ${`answer-${id}`})
    on conflict do nothing`.execute(db);
  return numAffectedRows === 1n;
}

/** Calls whose reserve list is over and still has somebody on it. */
export async function findOverdueReserves(db: Db, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ callId: string }>`select decision.call_id from calls.decision
    where decision.state = 'released' and decision.reserve_valid_until <= ${at(now)}
      and exists (select from calls.interest where interest.call_id = decision.call_id and interest.state = 'reserve')
    order by decision.call_id`.execute(db);
  return rows.map(({ callId }) => callId);
}

/** Offers a place. */
export async function insertOffer(
  db: Db,
  {
    interestId,
    origin,
    reserveRank,
    answerUntil,
  }: Pick<Offer, 'interestId' | 'origin' | 'reserveRank' | 'answerUntil'>,
): Promise<void> {
  await db
    .insertInto('calls.offer')
    .values({ id: newId(), interestId, origin, reserveRank, answerUntil: at(answerUntil) })
    .execute();
}

type Answer = {
  id: string;
  response: OfferResponse;
  reason: string;
  channel: Channel;
  receivedOn: string | null;
  by: string | null;
};

/** Keeps what came of an offer; an earlier answer to it stays in its history. */
export async function updateOfferResponse(db: Db, { id, response, reason, by, ...came }: Answer): Promise<void> {
  const { channel, receivedOn } = came;
  await sql`update calls.offer set response = ${response}, reason = ${reason}, channel = ${channel}, recorded_by = ${by}::uuid,
      responded_at = platform.now(), accepted_at = case when ${response} = 'accepted' then platform.now() else accepted_at end
    where id = ${id}::uuid`.execute(db);
  await db
    .insertInto('calls.offerAnswer')
    .values({ id: newId(), offerId: id, response, reason, channel, receivedOn, recordedBy: by })
    .execute();
}

/** Interests on the reserve list of a call, and how many hold or are offered a place. Locks the list. */
export async function lockReserve(
  db: Db,
  callId: string,
): Promise<{ waiting: { interestId: string; reserveRank: number }[]; taken: number }> {
  const { rows } = await sql<{ id: string; state: string; reserveRank: number | null }>`
    select id, state, reserve_rank from calls.interest where call_id = ${callId}::uuid
      and state in ('reserve', 'selected', 'accepted', 'contracted') order by id for update`.execute(db);
  return {
    waiting: rows.flatMap(({ id, state, reserveRank }) =>
      state === 'reserve' && reserveRank !== null ? [{ interestId: id, reserveRank }] : [],
    ),
    taken: rows.filter(({ state }) => state !== 'reserve').length,
  };
}

/** The reserve list of a call in order. */
export async function findReserveList(db: Db, callId: string): Promise<{ interestId: string; reserveRank: number }[]> {
  const { rows } = await sql<{ interestId: string; reserveRank: number }>`
    select id as interest_id, reserve_rank from calls.interest
    where call_id = ${callId}::uuid and state = 'reserve' and reserve_rank is not null order by reserve_rank, id`.execute(
    db,
  );
  return rows;
}

/** The place of an interest on the reserve list as it was told, or null. */
export async function findReserveRank(db: Db, interestId: string): Promise<number | null> {
  const row = await db
    .selectFrom('calls.interest')
    .select('reserveRank')
    .where('id', '=', interestId)
    .executeTakeFirst();
  return row?.reserveRank ?? null;
}

/** A model municipality as everyone may see it. */
export type PublishedPlace = {
  name: string;
  type: string;
  landLabel: string;
  population: number | null;
  sizeClass: string | null;
  lat: number | null;
  lon: number | null;
};

/** Model municipalities that accepted, by name. */
export async function findPublishedSelection(db: Db, callId: string): Promise<PublishedPlace[]> {
  const { rows } = await sql<PublishedPlace>`
    select coalesce(shown.label, organisation.name) as name, coalesce(shown.type, '') as type,
      coalesce(shown.land_label, '') as land_label, shown.population, selection.size_class, shown.lat, shown.lon
    from calls.published_selection_of(${callId}::uuid) selection
    left join organisations.place_shown shown on shown.id = selection.place_id
    left join organisations.organisation on organisation.id = selection.organisation_id
    order by name`.execute(db);
  return rows;
}

/** Places of a call that nobody has accepted yet, for everyone; none before its notices are released. */
export async function findOpenPlaces(db: Db, callId: string): Promise<{ offered: number; free: number }> {
  const { rows } = await sql<{ offered: number; free: number }>`
    select offered, greatest(0, places - accepted - offered) as free from calls.places_of(${callId}::uuid)`.execute(db);
  return rows[0] ?? { offered: 0, free: 0 };
}
