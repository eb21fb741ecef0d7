-- Whom another organisation's account belongs to here. It says who somebody is and gives no role.
create table accounts.identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references accounts.person on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  used_at timestamptz,
  primary key (issuer, subject),
  unique (person_id, issuer)
);

-- Somebody is at the provider: what their return is held against. Taken once.
create table accounts.provider_flow (
  state_digest bytea primary key,
  -- Of a cookie, so that nobody can bring somebody else's browser back with an answer of their own.
  browser_digest bytea not null,
  nonce text not null,
  verifier text not null,
  language text not null,
  next_path text,
  -- Set: connects the account of this session.
  session_id uuid references accounts.session (id) on delete cascade,
  expires_at timestamptz not null
);
create index provider_flow_end on accounts.provider_flow (expires_at);

-- The provider named an address that has an account here: the code mailed to it decides.
create table accounts.provider_link (
  id uuid primary key,
  person_id uuid not null references accounts.person on delete cascade,
  issuer text not null,
  subject text not null,
  browser_digest bytea not null,
  code_digest bytea not null,
  attempts integer not null default 0,
  is_strong boolean not null,
  next_path text,
  expires_at timestamptz not null
);
create index provider_link_person on accounts.provider_link (person_id);

grant select, insert, update, delete on accounts.identity, accounts.provider_flow, accounts.provider_link to zusammendenken_app;
alter table accounts.identity enable row level security;
alter table accounts.identity force row level security;
alter table accounts.provider_flow enable row level security;
alter table accounts.provider_flow force row level security;
alter table accounts.provider_link enable row level security;
alter table accounts.provider_link force row level security;
create policy identity_system on accounts.identity using (platform.is_system());
create policy identity_self on accounts.identity for select using (person_id = platform.acting_person());
create policy provider_flow_system on accounts.provider_flow using (platform.is_system());
create policy provider_link_system on accounts.provider_link using (platform.is_system());
