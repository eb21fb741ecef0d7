-- An account goes to somebody else with its record. Asked for by its owner, or by staff where the owner is gone; then a second person agrees first.
create table accounts.handover (
  id uuid primary key,
  person_id uuid not null references accounts.person on delete cascade,
  new_email text not null,
  old_email text not null,
  asked_by uuid references accounts.person on delete set null,
  -- Why, where staff ask; empty where the owner does.
  reason text not null default '',
  -- Null while a second person has to agree.
  approved_by uuid references accounts.person on delete set null,
  code_digest bytea,
  attempts integer not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  check (approved_by is null or reason = '' or approved_by <> asked_by)
);
create index handover_person on accounts.handover (person_id);
grant select, insert, update, delete on accounts.handover to zusammendenken_app;
alter table accounts.handover enable row level security;
alter table accounts.handover force row level security;
create policy handover_system on accounts.handover using (platform.is_system());
