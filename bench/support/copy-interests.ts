import type pg from 'pg';

/** An interest that exists, with all that belongs to it. */
export type Template = { interest: string; place: string; person: string; organisation: string };
/** One like it, of another municipality, by another person; `secret` opens the person's session. */
export type Copy = {
  id: string;
  handle: string;
  place: string;
  ars: string;
  person: string;
  pseudonym: string;
  email: string;
  organisation: string;
  secret: string;
};

const facts = `
  create temporary table copy as
  select n, gen_random_uuid() as id, left(encode(sha256(convert_to('address ' || n, 'UTF8')), 'hex'), 22) as handle,
    gen_random_uuid() as place, '98' || lpad(n::text, 10, '0') as ars, gen_random_uuid() as person,
    left(encode(sha256(convert_to('name ' || n, 'UTF8')), 'hex'), 22) as pseudonym,
    'koordination-' || n || '@beispiel.example' as email, gen_random_uuid() as organisation,
    encode(sha256(convert_to('secret ' || n, 'UTF8')), 'hex') as secret
  from generate_series(1, $1::integer) n`;

/** Which rows are copied, and what differs in each copy. Order follows the references. */
const tables = [
  ['organisations.place', 'id', 'place', `'id', copy.place, 'ars', copy.ars, 'ags', null`],
  [
    'accounts.person',
    'id',
    'person',
    `'id', copy.person, 'email', copy.email, 'email_folded', copy.email, 'pseudonym', copy.pseudonym`,
  ],
  ['organisations.organisation', 'id', 'organisation', `'id', copy.organisation, 'place_id', copy.place`],
  [
    'organisations.membership',
    'person_id',
    'person',
    `'id', gen_random_uuid(), 'organisation_id', copy.organisation, 'person_id', copy.person`,
  ],
  [
    'calls.interest',
    'id',
    'interest',
    `'id', copy.id, 'handle', copy.handle, 'place_id', copy.place, 'organisation_id', copy.organisation`,
  ],
  ['calls.interest_editor', 'interest_id', 'interest', `'interest_id', copy.id, 'person_id', copy.person`],
  ['calls.answer', 'interest_id', 'interest', `'interest_id', copy.id`],
  [
    'calls.partner',
    'interest_id',
    'interest',
    `'id', gen_random_uuid(), 'interest_id', copy.id, 'token_digest', sha256(convert_to('partner ' || copy.n, 'UTF8'))`,
  ],
  ['calls.sign_off', 'interest_id', 'interest', `'id', gen_random_uuid(), 'interest_id', copy.id`],
] as const;

/** Makes as many copies as asked for. The connection is the owner's. */
export async function copyInterests(client: pg.Client, template: Template, count: number): Promise<Copy[]> {
  await client.query(facts.replace('$1', String(count)));
  for (const [table, key, source, changes] of tables) {
    await client.query(
      `insert into ${table} select (jsonb_populate_record(original, jsonb_build_object(${changes}))).*
       from ${table} original cross join copy where original.${key} = $1`,
      [template[source]],
    );
  }
  await client.query(`insert into accounts.session (digest, person_id, expires_at)
    select sha256(convert_to(secret, 'UTF8')), person, clock_timestamp() + interval '1 day' from copy`);
  const { rows } = await client.query<Copy>(
    'select id, handle, place, ars, person, pseudonym, email, organisation, secret from copy order by n',
  );
  return rows;
}

/** Writes under each copy what its head has signed. */
export async function signCopies(client: pg.Client, hashes: readonly { id: string; hash: Buffer }[]): Promise<void> {
  await client.query(
    `update calls.sign_off set content_hash = given.hash
     from unnest($1::uuid[], $2::bytea[]) given(id, hash) where sign_off.interest_id = given.id`,
    [hashes.map(({ id }) => id), hashes.map(({ hash }) => hash)],
  );
}
