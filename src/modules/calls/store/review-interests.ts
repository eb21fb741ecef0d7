import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { interestState, type InterestState } from '../domain/interest-state.ts';
import { handedInPlace } from './interest-columns.ts';

/** A bidder by name and facts of the register, without a word of what was handed in. */
export type Bidder = {
  id: string;
  number: string;
  name: string;
  state: InterestState;
  /** Stadt, Landkreis, ... as the register says. */
  type: string;
  landLabel: string;
  population: number | null;
  sizeClass: string | null;
  organisationId: string | null;
};

type Row = Omit<Bidder, 'state'> & { state: string };

/** Everyone whose interest counts in a call, by number; for the panel, for staff and for the system. */
export async function findBidders(db: Db, callId: string): Promise<Bidder[]> {
  const { rows } = await sql<Row>`
    select bidder.interest_id as id, coalesce(bidder.number, '') as number,
      coalesce(place.label, organisation.name, bidder.number, '') as name, bidder.state,
      coalesce(place.type, '') as type, coalesce(place.land_label, '') as land_label, place.population,
      bidder.size_class, bidder.organisation_id
    from (
      select interest_id, number, organisation_id, place_id, state, size_class from calls.bidders_of(${callId}::uuid)
      union
      select id, number, organisation_id, place_id, state, size_class from calls.interest
      where platform.is_system() and call_id = ${callId}::uuid
        and state not in ('draft', 'late', 'withdrawn', 'formally-rejected')
    ) bidder
    left join organisations.place_shown place on place.id = bidder.place_id
    left join organisations.organisation on organisation.id = bidder.organisation_id
    order by number, id`.execute(db);
  return rows.map((row) => ({ ...row, state: interestState(row.state) }));
}

/** What the review side changes of an interest. */
export type ReviewChange = {
  state: InterestState;
  cureUntil?: Instant | null;
  answerUntil?: Instant | null;
  reserveRank?: number | null;
};

/** Sets the state of an interest and what goes with it. */
export async function updateReviewState(db: Db, id: string, { state, ...change }: ReviewChange): Promise<void> {
  const dates = Object.entries({ cureUntil: change.cureUntil, answerUntil: change.answerUntil }).flatMap(
    ([name, value]) => (value === undefined ? [] : [[name, value === null ? null : at(value)] as const]),
  );
  await db
    .updateTable('calls.interest')
    .set({
      state,
      ...Object.fromEntries(dates),
      ...(change.reserveRank === undefined ? {} : { reserveRank: change.reserveRank }),
      changedAt: sql`platform.now()`,
    })
    .where('id', '=', id)
    .execute();
}

/** One interest in a list of the agency. */
export type InterestLine = {
  id: string;
  handle: string;
  number: string;
  name: string;
  state: InterestState;
  submittedAt: Instant | null;
  cureUntil: Instant | null;
  checkedAt: Instant | null;
  outcome: string | null;
  /** Somebody who is proved to speak for the municipality works on it, or it came on paper. */
  isConfirmed: boolean;
};

/** Interests of a call that were handed in, drafts left out: they are the municipality's own. */
export async function findInterestLines(db: Db, callId: string): Promise<InterestLine[]> {
  const { rows } = await sql<Omit<InterestLine, 'state'> & { state: string }>`
    select interest.id, interest.handle, coalesce(interest.number, '') as number,
      coalesce(${handedInPlace} ->> 'label', place.label, organisation.name, interest.number, '') as name, interest.state, interest.submitted_at,
      interest.cure_until, formal.checked_at, formal.outcome,
      interest.channel <> 'online' or organisations.speaks_for(interest.place_id, interest.organisation_id,
        array(select person_id from calls.interest_editor editor where editor.interest_id = interest.id)) as is_confirmed
    from calls.interest
    left join organisations.place_shown place on place.id = interest.place_id
    left join organisations.organisation on organisation.id = interest.organisation_id
    left join calls.formal_check formal on formal.interest_id = interest.id
    where interest.call_id = ${callId}::uuid and interest.state <> 'draft'
    order by interest.number nulls last, interest.id`.execute(db);
  return rows.map((row) => ({ ...row, state: interestState(row.state) }));
}

/** How many unfinished drafts there are: a number, nothing else. */
export async function countDrafts(db: Db, callId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from calls.interest where call_id = ${callId}::uuid and state = 'draft'`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
