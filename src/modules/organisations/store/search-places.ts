import type { RawBuilder } from 'kysely';
import { sql, type Db } from '../../../platform/db/database.ts';
import { parsePlaceQuery, type PlaceQuery } from '../domain/place-query.ts';
import { rankSimilar, type Found } from '../domain/rank-similar.ts';
import type { RegisterLevel } from '../domain/register-unit.ts';

/** A place as a search shows it: enough to tell Plön the town from Plön the Kreis. */
export type PlaceHit = {
  id: string;
  level: RegisterLevel | 'district';
  ars: string | null;
  ags: string | null;
  label: string;
  type: string;
  /** Null for a Kreis and for a town that is its own Kreis. */
  kreisLabel: string | null;
  landLabel: string | null;
  population: number | null;
  plz: string | null;
};

/** What to look for. `invented` chooses the demo's world; the two are never mixed. */
export type PlaceSearch = { text: string; limit?: number; invented?: boolean };

type Ranked = PlaceHit & { rank: number };
type Candidate = { id: string; search: string; population: number | null };
type Request = { query: PlaceQuery; limit: number; invented: boolean };

const mostSimilar = 60;
/** Ranks below are names typed in full. */
const exactRank = 4;
/** A whole name nearer than this has one error. */
const secondError = 1.5;
/** Shortest text in which a typing error can be told from another word. */
const shortestForErrors = 4;

/**
 * Finds places by name, key or postal code, the best first: exact key or name, beginning of the name, its words,
 * then names with typing errors; among equals the larger place. Empty for a text with nothing to look for.
 */
export async function searchPlaces(db: Db, { text, limit = 10, invented = false }: PlaceSearch): Promise<PlaceHit[]> {
  const query = parsePlaceQuery(text);
  if (query === null) return [];
  const request = { query, limit, invented };
  if (query.key !== null) return searchByKey(db, request);
  if (query.plz !== null) {
    const hits = await searchByPostalCode(db, request);
    if (hits.length > 0) return hits;
  }
  const named = await searchInAnyOrder(db, request);
  const hits = named.map(withoutRank);
  if (hits.length >= limit || !mayHaveErrors(query, hits.length)) return hits;
  const similar = await searchSimilar(db, request, foundBy(named));
  const known = new Set(hits.map(({ id }) => id));
  return [...hits, ...similar.filter(({ id }) => !known.has(id))].slice(0, limit);
}

function foundBy([best]: readonly Ranked[]): Found {
  if (best === undefined) return 'nothing';
  return best.rank < exactRank ? 'exact' : 'some';
}

/** One place that was chosen from suggestions; undefined for one that is gone or of the other world. */
export async function findPlaceHit(
  db: Db,
  { id, invented = false }: { id: string; invented?: boolean },
): Promise<PlaceHit | undefined> {
  const { rows } = await sql<PlaceHit>`
    select ${shown} from organisations.place ${surroundings}
    where place.id = ${id}::uuid and place.valid_until is null and place.invented = ${invented} and ${municipal}`.execute(
    db,
  );
  return rows[0];
}

/** Several words that are all found leave no doubt; a single one may still be meant otherwise, as Giesen for Gießen. */
const mayHaveErrors = ({ core, words }: PlaceQuery, found: number): boolean =>
  core.length >= shortestForErrors && (found === 0 || words.length === 1);

const shown = sql`place.id, place.level, place.ars, place.ags, place.label, place.type,
  case when place.kreis is null or kreis.type_code in ('41', '42') then null else kreis.label end as kreis_label,
  land.label as land_label, place.population, place.plz`;
const surroundings = sql`
  left join organisations.place kreis on kreis.ars = place.kreis and kreis.valid_until is null and kreis.invented = place.invented
  left join organisations.place land on land.ars = place.land and land.valid_until is null and land.invented = place.invented`;
/** A town that is its own Kreis has two rows; the town's own is shown. */
const notTwice = sql`not (place.level = 'kreis' and place.type_code in ('41', '42'))`;
const municipal = sql`place.level not in ('land', 'bezirk')`;

async function searchByKey(db: Db, { query: { key, plz }, limit, invented }: Request): Promise<PlaceHit[]> {
  const { rows } = await sql<PlaceHit>`
    with hit (id, rank) as (
      select id, 1 from organisations.place where valid_until is null and (ars = ${key} or ags = ${key})
      union all select id, 1 from organisations.place where valid_until is null and kreis = ${key} and type_code in ('61', '62')
      union all select id, 2 from organisations.place where valid_until is null and plz = ${plz}
      union all select place_id, 2 from organisations.postal_code where plz = ${plz}
      union all select place_id, 3 from organisations.place_history where ars = ${key} or ags = ${key}
      union all select id, 4 from organisations.place where valid_until is null and (ars like ${`${key}%`} or ags like ${`${key}%`})
    ), best as (select id, min(rank) as rank from hit group by id)
    select ${shown} from best join organisations.place on place.id = best.id ${surroundings}
    where place.valid_until is null and place.invented = ${invented} and ${notTwice}
    order by best.rank, length(place.ars), place.population desc nulls last, place.ars limit ${limit}`.execute(db);
  return rows;
}

/** A postal code before a name: the places of the code, those with the name first. */
async function searchByPostalCode(db: Db, { query: { plz, words }, limit, invented }: Request): Promise<PlaceHit[]> {
  const { rows } = await sql<PlaceHit>`
    select ${shown} from organisations.place ${surroundings}
    where place.valid_until is null and place.invented = ${invented} and ${notTwice} and ${municipal}
      and (place.plz = ${plz} or place.id in (select code.place_id from organisations.postal_code code where code.plz = ${plz}))
    order by place.search like all (${words.map((word) => `% ${word}%`)}::text[]) desc, place.population desc nulls last, place.ars
    limit ${limit}`.execute(db);
  return rows;
}

/** The place is named before what it lies in, as a rule; where that finds nothing, after it: "Berlin Mitte". */
async function searchInAnyOrder(db: Db, request: Request): Promise<Ranked[]> {
  const named = await searchByName(db, request);
  const { words } = request.query;
  if (named.length > 0 || words.length < 2) return named;
  return searchByName(db, { ...request, query: { ...request.query, words: words.toReversed() } });
}

async function searchByName(db: Db, { query, limit, invented }: Request): Promise<Ranked[]> {
  const { full, core, words } = query;
  const [first = core, ...others] = words;
  const { rows } = await sql<Ranked>`
    select ${shown}, ${nameRank(query)} as rank
    from organisations.place ${surroundings}
    where place.valid_until is null and place.invented = ${invented} and ${notTwice} and ${municipal}
      and (place.search like ${`%!${full}%`} or place.search like ${`%!${core}%`} or place.search like ${`%|${core}%`}
        or (place.search like ${`% ${first}%`} and concat(place.search, kreis.search, land.search)
          like all (${others.map((word) => `% ${word}%`)}::text[])))
    order by rank, place.population desc nulls last, place.label, place.id
    limit ${limit}`.execute(db);
  return rows;
}

/** 1 called exactly so, 2 to 3 when the kind is left out, 4 begins so, 5 has the first word as its name, 6 has the words; 10 more when another kind was asked for. */
const nameRank = ({ full, core, hints, words: [first = core] }: PlaceQuery): RawBuilder<number> => sql<number>`case
  when strpos(place.search, ${`!${full}|`}) > 0 then 1
  else 10 * (${hints.length} > 0 and not ${kindOf} = any (${hints}::text[]))::integer + case
    when strpos(place.search, ${`!${core}|`}) > 0 then 2
    when strpos(place.search, ${`|${core}|`}) > 0 then 3
    when strpos(place.search, ${`!${full}`}) + strpos(place.search, ${`!${core}`}) + strpos(place.search, ${`|${core}`}) > 0 then 4
    when strpos(place.search, ${`!${first}|`}) > 0 then 5
    else 6 end
  end`;

const kindOf = sql`case when place.level in ('gemeinde', 'gemeindefrei') and place.type ~* 'stadt' then 'stadt'
  when place.level = 'gemeindefrei' then 'gemeinde' when place.level = 'verband' then lower(place.type) else place.level end`;

/**
 * Candidates by beginnings that are at most one error away; names with one error are all among them. Where there is none,
 * also by shared letter triples, nearest first from the index. Then ordered by real typing distance.
 */
async function searchSimilar(db: Db, { query, limit, invented }: Request, found: Found): Promise<PlaceHit[]> {
  const { core } = query;
  const isCandidate = sql`valid_until is null and invented = ${invented} and ${notTwice} and ${municipal}`;
  const columns = sql`select id, search, population from organisations.place where ${isCandidate}`;
  const { rows: near } = await sql<Candidate>`${columns}
    and organisations.beginnings(search) && organisations.beginnings(${core})`.execute(db);
  const best = rankSimilar(core, near, found);
  const isEnough = found === 'exact' || (best[0] !== undefined && best[0].distance < secondError);
  const { rows: further } = isEnough
    ? { rows: [] }
    : await sql<Candidate>`${columns} order by ${core} <<-> search limit ${mostSimilar}`.execute(db);
  const known = new Set(near.map(({ id }) => id));
  const all = [...near, ...further.filter(({ id }) => !known.has(id))];
  const ranked = isEnough ? best : rankSimilar(core, all, found);
  return findByIds(
    db,
    ranked.slice(0, limit).map(({ candidate }) => candidate.id),
  );
}

async function findByIds(db: Db, ids: readonly string[]): Promise<PlaceHit[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<PlaceHit>`
    select ${shown} from organisations.place ${surroundings}
    where place.id = any (${ids}::uuid[]) order by array_position(${ids}::uuid[], place.id)`.execute(db);
  return rows;
}

function withoutRank({ rank: _rank, ...hit }: Ranked): PlaceHit {
  return hit;
}
