create schema programmes;
grant usage on schema programmes to zusammendenken_app;

create table programmes.programme (
  id uuid primary key,
  slug text not null unique,
  organisation_id uuid not null references organisations.organisation,
  -- By language: {"de": {"title": ..., "summary": ...}}
  texts jsonb not null,
  created_at timestamptz not null default platform.now()
);
grant select, insert, update on programmes.programme to zusammendenken_app;
