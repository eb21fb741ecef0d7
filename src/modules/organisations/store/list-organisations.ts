import { sql, type Db } from '../../../platform/db/database.ts';
import type { OrganisationKind } from '../domain/organisation-kind.ts';

/** A line of the list. */
export type ListedOrganisation = {
  id: string;
  kind: OrganisationKind;
  name: string;
  placeType: string | null;
  /** Kreis or Land of a municipality, seat of others: what tells two of one name apart. */
  whereabouts: string | null;
  people: number;
};

/** What to list. `page` counts from 1. */
export type OrganisationSearch = { text: string; kind: OrganisationKind | null; page: number; size: number };

/** As in a German dictionary (DIN 5007): umlauts beside their vowels, whatever collation the database has. */
const plainLetters = (text: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`translate(replace(lower(${text}), 'ß', 'ss'), 'äöüáàâéèêëíîóôúûçñ', 'aouaaaeeeeiioouucn')`;

/** Case, accents and both spellings of umlauts don't matter: the same is done to the name and to the text. */
const folded = (text: ReturnType<typeof sql>): ReturnType<typeof sql> =>
  sql`regexp_replace(${plainLetters(text)}, '([aou])e', '\\1', 'g')`;

/** Organisations whose names contain every word of the text, by name, one page of them, and how many there are. */
export async function listOrganisations(
  db: Db,
  { text, kind, page, size }: OrganisationSearch,
): Promise<{ organisations: ListedOrganisation[]; total: number }> {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const found = sql`from organisations.organisation
    where organisation.ended_at is null and (${kind}::text is null or organisation.kind = ${kind})
      and not exists (select from unnest(${words}::text[]) word
        where strpos(${folded(sql`organisation.name`)}, ${folded(sql`word`)}) = 0)`;
  const counted = await sql<{ total: number }>`select count(*)::integer as total ${found}`.execute(db);
  const { rows } = await sql<ListedOrganisation>`
    with shown as (select organisation.* ${found}
      order by ${plainLetters(sql`organisation.name`)}, organisation.id limit ${size} offset ${(page - 1) * size})
    select shown.id, shown.kind, shown.name, place.type as place_type, coalesce(kreis.label, land.label, shown.seat) as whereabouts,
      (select count(distinct person_id)::integer from organisations.membership
        where membership.organisation_id = shown.id and membership.ended_at is null) as people
    from shown left join organisations.place on place.id = shown.place_id
      left join organisations.place kreis on kreis.ars = place.kreis and kreis.valid_until is null and kreis.id <> place.id
        and kreis.type_code not in ('41', '42')
      left join organisations.place land on land.ars = place.land and land.valid_until is null
    order by ${plainLetters(sql`shown.name`)}, shown.id`.execute(db);
  return { organisations: rows, total: counted.rows[0]?.total ?? 0 };
}
