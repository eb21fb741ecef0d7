-- What came of a changing request of the interface, by the key the sender chose: a second try gets the same answer.
create table platform.api_result (
  token_id uuid not null,
  key_digest bytea not null,
  -- Whose rows these are.
  person_id uuid not null,
  -- Digest of method, address and body: a key belongs to one request.
  request_digest bytea not null,
  -- Set in the same transaction as the act; null is never seen from outside it.
  status integer,
  location text,
  etag text,
  body text,
  created_at timestamptz not null default clock_timestamp(),
  primary key (token_id, key_digest)
);
create index api_result_age on platform.api_result (created_at);
grant select, insert, update, delete on platform.api_result to zusammendenken_app;
alter table platform.api_result enable row level security;
alter table platform.api_result force row level security;
create policy api_result_own on platform.api_result
  using (platform.is_system() or person_id = platform.acting_person());
