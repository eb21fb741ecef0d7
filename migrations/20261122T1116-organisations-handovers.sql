-- What somebody holds for an organisation goes to a successor, who says yes first.
create table organisations.handover (
  id uuid primary key,
  handle text not null unique,
  organisation_id uuid not null references organisations.organisation,
  from_person uuid not null references accounts.person on delete cascade,
  to_person uuid not null references accounts.person on delete cascade,
  started_by uuid references accounts.person on delete set null,
  state text not null default 'offered' check (state in ('offered', 'accepted', 'done', 'declined', 'withdrawn')),
  -- When the former holder's access ends, exclusive; null: as soon as the successor has said yes.
  ends_at timestamptz,
  started_at timestamptz not null default platform.now(),
  answered_at timestamptz,
  done_at timestamptz,
  check (from_person <> to_person)
);
create unique index handover_once on organisations.handover (organisation_id, from_person) where state in ('offered', 'accepted');
create index handover_to on organisations.handover (to_person) where state = 'offered';
create index handover_from on organisations.handover (from_person);
create index handover_due on organisations.handover (ends_at) where state = 'accepted';

grant select, insert, update, delete on organisations.handover to zusammendenken_app;
alter table organisations.handover enable row level security;
alter table organisations.handover force row level security;

create policy handover_read on organisations.handover for select using (
  platform.is_system()
  or platform.acting_person() in (from_person, to_person, started_by)
  or organisations.acting_keeps(organisation_id)
  or organisations.acting_holds('agency', array['adviser', 'data-protection-officer']));
create policy handover_start on organisations.handover for insert with check (
  platform.is_system() or (started_by = platform.acting_person() and state = 'offered' and organisations.acting_keeps(organisation_id)));
-- Saying yes moves rights, so only an act with the rights of the system does it.
create policy handover_answer on organisations.handover for update
  using (platform.is_system() or platform.acting_person() in (from_person, to_person, started_by) or organisations.acting_keeps(organisation_id))
  with check (
    platform.is_system()
    or (to_person = platform.acting_person() and state = 'declined')
    or (to_person <> platform.acting_person() and state = 'withdrawn'));
create policy handover_erase on organisations.handover for delete using (platform.is_system());
