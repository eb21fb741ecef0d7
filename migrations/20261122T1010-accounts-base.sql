create schema accounts;
grant usage on schema accounts to zusammendenken_app;

create table accounts.person (
  id uuid primary key,
  email text not null,
  -- Lower case, trimmed: how a person is found.
  email_folded text not null unique,
  name text not null default '',
  language text not null default 'de',
  -- Stands for the person in audit lines; erased with the row, the lines then name nobody.
  pseudonym text not null unique,
  -- Shown as one-click role in a demo; null elsewhere.
  demo_label text,
  demo_rank integer,
  created_at timestamptz not null default platform.now()
);

create table accounts.sign_in (
  id uuid primary key,
  email_folded text not null,
  token_digest bytea not null unique,
  code_digest bytea not null,
  language text not null,
  next_path text,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  attempts integer not null default 0,
  used_at timestamptz
);
create index sign_in_email on accounts.sign_in (email_folded, created_at desc);

create table accounts.session (
  digest bytea primary key,
  person_id uuid not null references accounts.person on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index session_person on accounts.session (person_id);

grant select, insert, update, delete on accounts.person, accounts.sign_in, accounts.session to zusammendenken_app;
alter table accounts.person enable row level security;
alter table accounts.person force row level security;
alter table accounts.sign_in enable row level security;
alter table accounts.sign_in force row level security;
alter table accounts.session enable row level security;
alter table accounts.session force row level security;

create policy person_self on accounts.person using (platform.is_system() or id = platform.acting_person());
create policy sign_in_system on accounts.sign_in using (platform.is_system());
create policy session_self on accounts.session using (platform.is_system() or person_id = platform.acting_person());

-- Who a session belongs to: one question per request, without opening the tables to the request.
create function accounts.session_person(p_digest bytea)
returns table (id uuid, name text, pseudonym text, language text)
language sql stable security definer set search_path = '' as $$
  select person.id, person.name, person.pseudonym, person.language
  from accounts.session join accounts.person on person.id = session.person_id
  where session.digest = p_digest and session.expires_at > clock_timestamp()
$$;

-- Names of people one works with, by id; who may ask for which is decided by the asking module.
create function accounts.names_of(p_ids uuid[])
returns table (id uuid, name text, email text, language text)
language sql stable security definer set search_path = '' as $$
  select person.id, person.name, person.email, person.language from accounts.person where person.id = any (p_ids)
$$;
