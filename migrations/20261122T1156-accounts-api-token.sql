-- What a program signs in with. The secret is shown once; here is only its digest.
create table accounts.api_token (
  id uuid primary key,
  person_id uuid not null references accounts.person on delete cascade,
  -- Set: a token of the organisation. It has the roles its maker holds there, and no others; its administrators see and end it.
  organisation_id uuid,
  name text not null,
  digest bytea not null unique,
  scopes text[] not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null check (expires_at <= created_at + interval '366 days'),
  ended_at timestamptz,
  -- To the day: enough to find tokens nobody needs, too little to follow anybody's work.
  used_on date
);
create index api_token_person on accounts.api_token (person_id);
create index api_token_organisation on accounts.api_token (organisation_id) where organisation_id is not null;
grant select, insert, update, delete on accounts.api_token to zusammendenken_app;
alter table accounts.api_token enable row level security;
alter table accounts.api_token force row level security;
create policy api_token_self on accounts.api_token
  using (platform.is_system() or person_id = platform.acting_person());

-- Whose token this is, while it holds. Like accounts.session_person: before it is known who asks.
create function accounts.token_person(p_digest bytea)
returns table (id uuid, name text, pseudonym text, token_id uuid, organisation_id uuid, scopes text[], is_stale boolean)
language sql stable security definer set search_path = '' as $$
  select person.id, person.name, person.pseudonym, token.id, token.organisation_id, token.scopes,
    token.used_on is distinct from (clock_timestamp() at time zone 'Europe/Berlin')::date
  from accounts.api_token token join accounts.person on person.id = token.person_id
  where token.digest = p_digest and token.expires_at > clock_timestamp() and token.ended_at is null
$$;
